// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importers/kinds.h"
#include "core/importers/row_reader.h"

namespace attest {

void acceptLedger(RowReader& row, Submission& submission)
{
    LedgerPosting record;
    record.date = row.date("date");
    record.account = row.text("account");
    record.amount = row.number("amount");
    record.currency = row.text("currency");
    record.text = row.text("text");
    record.source = row.text("source");
    record.unitPrice = row.numberIfAny("unit_price");
    record.at = row.at("amount");
    row.appendTo(submission.ledger, std::move(record));
}

} // namespace attest
