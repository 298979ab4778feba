// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importers/kinds.h"
#include "core/importers/row_reader.h"

namespace attest {

void acceptStatistics(RowReader& row, Submission& submission)
{
    StatisticsRecord record;
    record.source = row.text("source");
    record.carrier = row.text("carrier");
    record.period = row.period();
    record.quantity = row.quantity();
    record.written = row.written("value");
    record.at = row.at("value");
    checkSourceUnit(row, submission);
    row.appendTo(submission.statistics, std::move(record));
}

} // namespace attest
