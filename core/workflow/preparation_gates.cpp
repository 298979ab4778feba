// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/gate_list.h"

#include "core/domain/names.h"

#include <algorithm>

namespace attest {
namespace {

bool hasRole(const Submission& submission, TeamRole role)
{
    return std::any_of(submission.team.begin(), submission.team.end(), [role](const TeamMember& m) { return m.role == role; });
}

/// One person may hold two roles, but nobody reviews their own work (ISO 14064-3, clause 8).
bool reviewerIsIndependent(const Submission& submission)
{
    for (const TeamMember& reviewer : submission.team) {
        if (reviewer.role != TeamRole::independentReviewer)
            continue;
        for (const TeamMember& other : submission.team) {
            const bool verifies = other.role == TeamRole::leadVerifier || other.role == TeamRole::verifier;
            if (verifies && (other.id == reviewer.id || other.name == reviewer.name))
                return false;
        }
    }
    return true;
}

bool hasActivity(const Submission& submission, const QString& source)
{
    return std::any_of(submission.activity.begin(), submission.activity.end(),
                       [&](const ActivityRecord& record) { return record.source == source; });
}

std::optional<Message> missingOf(const Submission& submission, const Source& source)
{
    switch (source.status) {
    case SourceStatus::reported:
        if (!hasActivity(submission, source.id))
            return Message{QT_TRANSLATE_NOOP("core", "%1 is reported, but has no activity data"), {source.id}};
        break;
    case SourceStatus::nil:
        if (source.evidence.isEmpty() || !submission.fileAt(source.evidence))
            return Message{QT_TRANSLATE_NOOP("core", "%1 is declared as nil without evidence"), {source.id}};
        break;
    case SourceStatus::excluded:
        if (source.reason.isEmpty())
            return Message{QT_TRANSLATE_NOOP("core", "%1 is excluded without a reason"), {source.id}};
        break;
    }
    return std::nullopt;
}

bool found(const CheckRun& run, const char* check)
{
    return std::any_of(run.coverage.begin(), run.coverage.end(), [&](const Coverage& row) {
        return row.check == QLatin1String(check) && row.result == CoverageResult::found;
    });
}

} // namespace

Gate engagementGate(const GateFacts& facts)
{
    const Submission& submission = facts.submission;
    std::vector<Message> missing;
    if (submission.client.name.isEmpty())
        missing.push_back(QT_TRANSLATE_NOOP("core", "the client has no name"));
    if (submission.engagement.period.isEmpty())
        missing.push_back(QT_TRANSLATE_NOOP("core", "no reporting period is agreed"));
    if (submission.engagement.criteria.accounting.isEmpty() || submission.engagement.criteria.verification.isEmpty())
        missing.push_back(QT_TRANSLATE_NOOP("core", "the criteria of accounting and of verification are not both named"));
    for (const TeamRole role : {TeamRole::leadVerifier, TeamRole::independentReviewer, TeamRole::signatory}) {
        if (!hasRole(submission, role))
            missing.push_back({QT_TRANSLATE_NOOP("core", "the team has no %1"), {label(role)}});
    }
    if (!reviewerIsIndependent(submission))
        missing.push_back(QT_TRANSLATE_NOOP("core", "the independent reviewer is also a verifier of this case"));
    return judged("G0", QT_TRANSLATE_NOOP("core", "Engagement complete, team impartial"), std::move(missing),
                  QT_TRANSLATE_NOOP("core", "client, period, criteria and team are named; the reviewer is outside the team"));
}

Gate submissionGate(const GateFacts& facts)
{
    std::vector<Message> missing;
    for (const Source& source : facts.submission.sources) {
        if (auto message = missingOf(facts.submission, source))
            missing.push_back(std::move(*message));
    }
    const Submission& initial = facts.snapshot.initial();
    return judged("G1", QT_TRANSLATE_NOOP("core", "Initial report frozen, every source answered"), std::move(missing),
                  {QT_TRANSLATE_NOOP("core", "initial report of %1 frozen with %2 files; every source has data, nil evidence or a reason"),
                   {initial.date, argument(static_cast<qint64>(initial.files.size()))}});
}

Gate strategicAnalysisGate(const GateFacts& facts)
{
    std::vector<Message> missing;
    if (found(facts.run, "source-completeness"))
        missing.push_back(QT_TRANSLATE_NOOP("core", "usual sources are not all answered; see the check source-completeness"));
    if (found(facts.run, "meter-without-source"))
        missing.push_back(QT_TRANSLATE_NOOP("core", "meters or supply points lie outside the boundary; see the check meter-without-source"));
    return judged("G2", QT_TRANSLATE_NOOP("core", "Sources, meters and flow of data understood"), std::move(missing),
                  QT_TRANSLATE_NOOP("core", "all usual sources and all meters are mapped"));
}

Gate riskGate(const GateFacts&)
{
    return {QStringLiteral("G3"), QT_TRANSLATE_NOOP("core", "Risk of every parameter rated"), GateResult::notJudged,
            {QT_TRANSLATE_NOOP("core", "the case keeps no risk ratings; every declared value is tested in full instead of by sample")}};
}

Gate planGate(const GateFacts&)
{
    return {QStringLiteral("G4"), QT_TRANSLATE_NOOP("core", "Plans approved by the lead verifier"), GateResult::notJudged,
            {QT_TRANSLATE_NOOP("core", "the case keeps no plan of its own; keep the approved plan with the engagement's papers")}};
}

} // namespace attest
