// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importers/kinds.h"
#include "core/importers/row_reader.h"

namespace attest {

void acceptInvoice(RowReader& row, Submission& submission)
{
    InvoiceLine record;
    record.number = row.text("number");
    record.supplier = row.text("supplier");
    record.source = row.text("source");
    record.meter = row.text("meter");
    record.period = row.span();
    record.quantity = row.quantity();
    record.written = row.written("value");
    record.amount = row.numberIfAny("amount");
    record.currency = row.text("currency");
    record.estimated = row.yes("estimated");
    record.issued = row.date("issued");
    record.at = row.at("value");
    checkSourceUnit(row, submission);
    row.appendTo(submission.invoices, std::move(record));
}

} // namespace attest
