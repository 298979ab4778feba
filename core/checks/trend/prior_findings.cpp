// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/trend/trend_checks.h"

#include "core/checks/outcome.h"
#include "core/checks/trend/prior_finding_rows.h"

#include <algorithm>
#include <map>

namespace attest {
namespace {

bool isAnsweredOnSite(const Submission& submission, const QString& item)
{
    return std::any_of(submission.siteNotes.begin(), submission.siteNotes.end(), [&](const SiteNote& note) {
        return note.item.trimmed() == item && (!note.note.trimmed().isEmpty() || note.reading);
    });
}

bool hasFinding(const Snapshot& snapshot, const QString& item)
{
    return std::any_of(snapshot.findings.begin(), snapshot.findings.end(), [&](const Finding& finding) {
        return finding.subject.item.trimmed() == item && finding.state != FindingState::withdrawn;
    });
}

/// A row that conforms, or that does not apply because nothing was open, is its own answer.
bool isSettled(const ReviewRow& row)
{
    return row.result == ReviewResult::conforms || row.result == ReviewResult::notApplicable;
}

Discrepancy notFollowedUp(const std::vector<const ReviewRow*>& rows, const QString& item)
{
    Subject subject;
    subject.item = item;
    Discrepancy found = discrepancyOf(kPriorFindings, subject);
    const ReviewRow& open = **std::find_if(rows.begin(), rows.end(), [](const ReviewRow* row) { return !isSettled(*row); });
    found.finding = {QT_TRANSLATE_NOOP("core", "%1 is a finding of an earlier verification (“%2”), and no finding, note of the site visit or conforming result follows it up"),
                     {item, open.question}};
    found.remedy = QT_TRANSLATE_NOOP("core", "Look at it on site, raise a finding, or enter the result of the review with what it rests on");
    for (const ReviewRow* row : rows)
        found.records.push_back(row->at);
    return found;
}

CheckOutcome run(const CheckContext& context)
{
    std::map<QString, std::vector<const ReviewRow*>> items;
    for (const ReviewRow& row : context.submission.review) {
        if (isAboutPriorFindings(row, context.submission.engagement.period.from().year()))
            items[row.item.trimmed()].push_back(&row);
    }
    if (items.empty())
        return notApplicable(QT_TRANSLATE_NOOP("core", "No row of the document review speaks of findings of an earlier verification"));
    CheckOutcome outcome;
    for (const auto& [item, rows] : items) {
        ++outcome.compared;
        const bool settled = std::all_of(rows.begin(), rows.end(), [](const ReviewRow* row) { return isSettled(*row); });
        if (!settled && !isAnsweredOnSite(context.submission, item) && !hasFinding(context.snapshot, item))
            outcome.found.push_back(notFollowedUp(rows, item));
    }
    outcome.reason = {QT_TRANSLATE_NOOP("core", "%1 rows of the document review on findings of earlier verifications"), {argument(outcome.compared)}};
    return outcome;
}

} // namespace

const CheckDefinition kPriorFindings{
    "prior-findings", CheckGroup::trend, Severity::mustExplain, Technique::inquiry,
    QT_TRANSLATE_NOOP("core", "Findings of last year"), {}, &run, readsFindings};

} // namespace attest
