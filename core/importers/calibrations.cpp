// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importers/kinds.h"
#include "core/importers/row_reader.h"

namespace attest {

void acceptCalibration(RowReader& row, Submission& submission)
{
    CalibrationCertificate record;
    record.meter = row.text("meter");
    record.certificate = row.text("certificate");
    record.valid = row.span();
    record.accuracyClass = row.text("class");
    record.result = row.text("result");
    record.at = row.at("certificate");
    row.appendTo(submission.calibrations, std::move(record));
}

} // namespace attest
