// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importers/kinds.h"
#include "core/importers/row_reader.h"

namespace attest {

void acceptReview(RowReader& row, Submission& submission)
{
    ReviewRow record;
    record.item = row.text("item");
    record.topic = row.word("topic", ReviewTopic::other);
    record.question = row.text("question");
    record.result = row.word("result", ReviewResult::open);
    record.record = row.text("record");
    record.clause = row.text("clause");
    record.document = row.text("document");
    record.reviewer = row.text("reviewer");
    record.date = row.date("date");
    record.at = row.at("result");
    row.appendTo(submission.review, std::move(record));
}

} // namespace attest
