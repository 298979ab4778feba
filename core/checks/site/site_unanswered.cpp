// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/site/site_checks.h"

#include "core/checks/outcome.h"
#include "core/checks/site/review_answers.h"

namespace attest {
namespace {

Discrepancy report(const CheckContext& context, const ReviewRow& row)
{
    Discrepancy found = discrepancyOf(kSiteUnanswered, reviewSubject(context.submission, row));
    const char* sentence = context.submission.siteNotes.empty()
        ? QT_TRANSLATE_NOOP("core", "Review item %1 is in doubt, and no site visit is recorded: %2")
        : QT_TRANSLATE_NOOP("core", "Review item %1 was passed on to the site visit, and no note answers it: %2");
    found.finding = {sentence, {found.subject.item, row.question.isEmpty() ? row.record : row.question}};
    found.remedy = QT_TRANSLATE_NOOP("core", "Write down what the visit showed, with the item's name, or raise a finding.");
    found.records = {row.at};
    return found;
}

CheckOutcome run(const CheckContext& context)
{
    CheckOutcome outcome;
    const ReviewAnswers answers(context);
    for (const ReviewRow& row : context.submission.review) {
        if (row.result != ReviewResult::doubt)
            continue;
        ++outcome.compared;
        if (!answers.fromVisit(row) && !answers.fromFindings(row))
            addOncePerItem(outcome.found, report(context, row));
    }
    if (outcome.compared == 0)
        return notApplicable(QT_TRANSLATE_NOOP("core", "The document review passed nothing on to the site visit"));
    outcome.reason = {QT_TRANSLATE_NOOP("core", "%1 items that the document review passed on to the visit"), {argument(outcome.compared)}};
    return outcome;
}

} // namespace

const CheckDefinition kSiteUnanswered{
    "site-unanswered", CheckGroup::site, Severity::mustExplain, Technique::inquiry,
    QT_TRANSLATE_NOOP("core", "Items passed on to the visit"), {}, run, readsFindings};

} // namespace attest
