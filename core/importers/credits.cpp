// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importers/kinds.h"
#include "core/importers/row_reader.h"

namespace attest {

void acceptCredit(RowReader& row, Submission& submission)
{
    Credit record;
    record.registry = row.text("registry");
    record.project = row.text("project");
    record.serial = row.text("serial");
    record.vintage = row.text("vintage");
    record.tco2e = row.number("value");
    record.status = row.word("status", CreditStatus::held);
    record.retiredOn = row.date("retired_on");
    record.beneficiary = row.text("beneficiary");
    record.at = row.at("value");
    row.appendTo(submission.credits, std::move(record));
}

} // namespace attest
