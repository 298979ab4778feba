// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/documents/documents_checks.h"

#include "core/checks/outcome.h"
#include "core/checks/site/review_answers.h"
#include "core/domain/names.h"

namespace attest {
namespace {

bool needsAnswer(const ReviewRow& row)
{
    return row.result == ReviewResult::open || row.result == ReviewResult::doubt || row.result == ReviewResult::nonconforming;
}

Discrepancy report(const CheckContext& context, const ReviewRow& row)
{
    Discrepancy found = discrepancyOf(kReviewOpen, reviewSubject(context.submission, row));
    found.finding = {QT_TRANSLATE_NOOP("core", "Review item %1 (%2) has neither an answer from the site visit nor a finding: %3"),
                     {found.subject.item, label(row.result), row.question.isEmpty() ? row.record : row.question}};
    found.remedy = QT_TRANSLATE_NOOP("core", "Enter the result, answer the item on site, or raise a finding.");
    found.records = {row.at};
    return found;
}

CheckOutcome run(const CheckContext& context)
{
    CheckOutcome outcome;
    const ReviewAnswers answers(context);
    for (const ReviewRow& row : context.submission.review) {
        ++outcome.compared;
        if (needsAnswer(row) && !answers.fromVisit(row) && !answers.fromFindings(row))
            addOncePerItem(outcome.found, report(context, row));
    }
    if (outcome.compared == 0)
        return notApplicable(QT_TRANSLATE_NOOP("core", "No document review is recorded"));
    outcome.reason = {QT_TRANSLATE_NOOP("core", "%1 items of the document review against visit and findings"), {argument(outcome.compared)}};
    return outcome;
}

} // namespace

const CheckDefinition kReviewOpen{
    "review-open", CheckGroup::documents, Severity::mustExplain, Technique::inquiry,
    QT_TRANSLATE_NOOP("core", "Open rows of the document review"), {}, run, readsFindings};

} // namespace attest
