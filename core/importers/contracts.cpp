// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importers/kinds.h"
#include "core/importers/row_reader.h"

namespace attest {

void acceptContract(RowReader& row, Submission& submission)
{
    Contract record;
    record.number = row.text("number");
    record.kind = row.word("kind", ContractKind::supply);
    record.party = row.text("party");
    record.period = row.span();
    record.source = row.text("source");
    record.delivery = row.word("delivery", Delivery::unstated);
    record.attributes = row.word("attributes", AttributeHolder::unstated);
    record.plant = row.text("plant");
    record.at = row.at("number");
    row.appendTo(submission.contracts, std::move(record));
}

} // namespace attest
