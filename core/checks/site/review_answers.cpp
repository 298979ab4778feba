// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/site/review_answers.h"

#include "core/checks/outcome.h"

#include <algorithm>

namespace attest {
namespace {

QString folded(const QString& item)
{
    return item.normalized(QString::NormalizationForm_KC).simplified().toCaseFolded();
}

QString itemOf(const ReviewRow& row)
{
    return row.item.trimmed().isEmpty() ? QStringLiteral("#%1").arg(row.at.row) : row.item.trimmed();
}

bool says(const SiteNote& note)
{
    return !note.note.trimmed().isEmpty() || note.reading || !note.photo.isEmpty();
}

} // namespace

ReviewAnswers::ReviewAnswers(const CheckContext& context)
{
    for (const SiteNote& note : context.submission.siteNotes) {
        if (!note.item.isEmpty() && says(note))
            m_visited.insert(folded(note.item));
    }
    for (const Finding& finding : context.snapshot.findings) {
        if (!finding.subject.item.isEmpty() && finding.state != FindingState::withdrawn)
            m_found.insert(folded(finding.subject.item));
    }
}

bool ReviewAnswers::fromVisit(const ReviewRow& row) const { return m_visited.contains(folded(itemOf(row))); }
bool ReviewAnswers::fromFindings(const ReviewRow& row) const { return m_found.contains(folded(itemOf(row))); }

Subject reviewSubject(const Submission& submission, const ReviewRow& row)
{
    Subject subject;
    subject.item = itemOf(row);
    subject.period = submission.engagement.period;
    return subject;
}

void addOncePerItem(std::vector<Discrepancy>& found, Discrepancy discrepancy)
{
    const auto same = std::find_if(found.begin(), found.end(), [&](const Discrepancy& known) { return known.subject == discrepancy.subject; });
    if (same == found.end())
        found.push_back(std::move(discrepancy));
    else
        append(same->records, discrepancy.records);
}

} // namespace attest
