// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importers/kinds.h"
#include "core/importers/row_reader.h"

namespace attest {

void acceptPriorYear(RowReader& row, Submission& submission)
{
    PriorYearValue record;
    record.item = row.text("item");
    record.period = row.period();
    const bool ofProduct = record.item.startsWith(QLatin1String("product:"));
    record.quantity = {row.number("value"), ofProduct ? Unit::findOrNamed(row.text("unit")) : row.unit()};
    record.at = row.at("value");
    row.appendTo(submission.priorYear, std::move(record));
}

} // namespace attest
