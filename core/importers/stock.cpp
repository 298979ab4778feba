// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importers/kinds.h"
#include "core/importers/row_reader.h"

namespace attest {

void acceptStock(RowReader& row, Submission& submission)
{
    StockLevel record;
    record.source = row.text("source");
    record.date = row.date("date");
    record.quantity = row.quantity();
    record.at = row.at("value");
    row.appendTo(submission.stock, std::move(record));
}

} // namespace attest
