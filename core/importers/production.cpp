// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importers/kinds.h"
#include "core/importers/row_reader.h"

namespace attest {

void acceptProduction(RowReader& row, Submission& submission)
{
    ProductionRecord record;
    record.period = row.period();
    record.product = row.text("product");
    record.quantity = {row.number("value"), Unit::findOrNamed(row.text("unit"))};
    record.at = row.at("value");
    row.appendTo(submission.production, std::move(record));
}

} // namespace attest
