// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/gate_list.h"

#include "core/domain/names.h"

#include <algorithm>

namespace attest {
namespace {

bool visitAnswers(const Submission& submission, const QString& item)
{
    return std::any_of(submission.siteNotes.begin(), submission.siteNotes.end(),
                       [&](const SiteNote& note) { return note.item == item; });
}

bool findingAnswers(const Snapshot& snapshot, const QString& item)
{
    return std::any_of(snapshot.findings.begin(), snapshot.findings.end(), [&](const Finding& finding) {
        return finding.subject.item == item && finding.state != FindingState::withdrawn;
    });
}

std::optional<Message> openReview(const GateFacts& facts, const ReviewRow& row)
{
    switch (row.result) {
    case ReviewResult::conforms:
    case ReviewResult::notApplicable:
        return std::nullopt;
    case ReviewResult::open:
        return Message{QT_TRANSLATE_NOOP("core", "review item %1 has no result"), {row.item}};
    case ReviewResult::doubt:
    case ReviewResult::nonconforming:
        if (visitAnswers(facts.submission, row.item) || findingAnswers(facts.snapshot, row.item))
            return std::nullopt;
        return Message{QT_TRANSLATE_NOOP("core", "review item %1 (%2) has neither an answer from the site visit nor a finding"),
                       {row.item, label(row.result)}};
    }
    Q_UNREACHABLE();
}

Message countOf(const char* pattern, qsizetype count)
{
    return {pattern, {argument(static_cast<qint64>(count))}};
}

} // namespace

Gate documentReviewGate(const GateFacts& facts)
{
    std::vector<Message> missing;
    if (facts.submission.review.empty())
        missing.push_back(QT_TRANSLATE_NOOP("core", "no document review is recorded"));
    for (const ReviewRow& row : facts.submission.review) {
        if (auto message = openReview(facts, row))
            missing.push_back(std::move(*message));
    }
    for (const RegisterReading& reading : facts.submission.registers) {
        if (!reading.document.isEmpty() && !facts.submission.fileAt(reading.document))
            missing.push_back({QT_TRANSLATE_NOOP("core", "document %1 of an event at meter %2 is not in the case"), {reading.document, reading.meter}});
    }
    return judged("G5", QT_TRANSLATE_NOOP("core", "Document review complete"), std::move(missing),
                  countOf(QT_TRANSLATE_NOOP("core", "%1 items reviewed, every doubt passed on or answered"),
                          static_cast<qsizetype>(facts.submission.review.size())));
}

Gate siteVisitGate(const GateFacts& facts)
{
    std::vector<Message> missing;
    if (facts.submission.siteNotes.empty())
        missing.push_back(QT_TRANSLATE_NOOP("core", "no site visit is recorded, and no reason why there was none"));
    for (const ReviewRow& row : facts.submission.review) {
        const bool passedOn = row.result == ReviewResult::doubt;
        if (passedOn && !visitAnswers(facts.submission, row.item) && !findingAnswers(facts.snapshot, row.item))
            missing.push_back({QT_TRANSLATE_NOOP("core", "item %1 was passed on to the visit and is not answered"), {row.item}});
    }
    for (const SiteNote& note : facts.submission.siteNotes) {
        if (!note.photo.isEmpty() && !facts.submission.fileAt(note.photo))
            missing.push_back({QT_TRANSLATE_NOOP("core", "photo %1 of the visit is not in the case"), {note.photo}});
    }
    return judged("G6", QT_TRANSLATE_NOOP("core", "Site visit complete"), std::move(missing),
                  countOf(QT_TRANSLATE_NOOP("core", "%1 notes with time, place and person; every item passed on is answered"),
                          static_cast<qsizetype>(facts.submission.siteNotes.size())));
}

Gate findingsGate(const GateFacts& facts)
{
    std::vector<Message> missing;
    for (const Finding& finding : facts.snapshot.findings) {
        if (!finding.isFinal())
            missing.push_back({QT_TRANSLATE_NOOP("core", "finding %1 is %2"), {finding.id, label(finding.state)}});
    }
    for (const Discrepancy* discrepancy : unanswered(facts.snapshot, facts.run)) {
        missing.push_back({QT_TRANSLATE_NOOP("core", "%1 (%2) has no finding: %3"),
                           {discrepancy->check, label(discrepancy->severity), discrepancy->finding}});
    }
    return judged("G7", QT_TRANSLATE_NOOP("core", "No open finding, no unanswered discrepancy"), std::move(missing),
                  countOf(QT_TRANSLATE_NOOP("core", "%1 findings, all in a final state"),
                          static_cast<qsizetype>(facts.snapshot.findings.size())));
}

Gate evaluationGate(const GateFacts& facts)
{
    std::vector<Message> missing;
    for (const SourceEmissions& source : facts.inventory.sources) {
        if (!source.problem.isEmpty())
            missing.push_back({QT_TRANSLATE_NOOP("core", "emissions of %1 cannot be computed: %2"), {source.source, source.problem}});
    }
    if (!facts.deviation.addsUp)
        missing.push_back(QT_TRANSLATE_NOOP("core", "the effects of the corrections do not add up to the difference of the totals"));
    for (const DeviationRow& row : facts.deviation.rows) {
        if (row.finding.isEmpty())
            missing.push_back({QT_TRANSLATE_NOOP("core", "changed without a finding: %1"), {row.parameter}});
    }
    return judged("G8", QT_TRANSLATE_NOOP("core", "Recalculated on final data, misstatements evaluated"), std::move(missing),
                  {QT_TRANSLATE_NOOP("core", "%1 corrected figures, each with its finding; effects add up exactly"),
                   {argument(static_cast<qint64>(facts.deviation.rows.size()))}});
}

Gate conclusionGate(const GateFacts& facts)
{
    std::vector<Message> missing;
    const bool claimsNeutrality = facts.submission.engagement.claim == Claim::carbonNeutral;
    if (claimsNeutrality && facts.submission.engagement.criteria.neutrality.isEmpty())
        missing.push_back(QT_TRANSLATE_NOOP("core", "carbon neutrality is claimed, but no criterion of neutrality is named"));
    return judged("G9", QT_TRANSLATE_NOOP("core", "Four parts of the conclusion filled"), std::move(missing),
                  QT_TRANSLATE_NOOP("core", "conformity, emissions, fluctuations and special matters are stated"));
}

} // namespace attest
