// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importers/kinds.h"
#include "core/importers/row_reader.h"

namespace attest {

void acceptCertificate(RowReader& row, Submission& submission)
{
    const bool isLot = row.has("first") && row.has("last");
    Certificate record;
    record.first = row.text(isLot ? "first" : "number");
    record.last = row.text(isLot ? "last" : "number");
    record.plant = row.text("plant");
    record.technology = row.text("technology");
    record.vintage = row.period("vintage");
    record.quantity = row.quantity();
    record.status = row.word("status", CertificateStatus::held);
    record.holder = row.text("holder");
    record.beneficiary = row.text("beneficiary");
    record.cancelledOn = row.date("cancelled_on");
    record.at = row.at("value");
    if (record.quantity.unit.isValid() && record.quantity.unit.dimension() != Dimension::energy)
        row.refuse("unit", Message{QT_TRANSLATE_NOOP("core", "“%1” is not a unit of electricity"),
                                   {record.quantity.unit.symbol()}});
    row.appendTo(submission.certificates, std::move(record));
}

} // namespace attest
