// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/gates.h"

#include "core/workflow/gate_list.h"

namespace attest {

QString nameOf(GateResult result)
{
    switch (result) {
    case GateResult::passed: return QStringLiteral("passed");
    case GateResult::blocked: return QStringLiteral("blocked");
    case GateResult::notYet: return QStringLiteral("not-yet");
    case GateResult::notJudged: return QStringLiteral("not-judged");
    }
    Q_UNREACHABLE();
}

Message label(GateResult result)
{
    switch (result) {
    case GateResult::passed: return QT_TRANSLATE_NOOP("core", "passed");
    case GateResult::blocked: return QT_TRANSLATE_NOOP("core", "blocked");
    case GateResult::notYet: return QT_TRANSLATE_NOOP("core", "not yet");
    case GateResult::notJudged: return QT_TRANSLATE_NOOP("core", "not judged");
    }
    Q_UNREACHABLE();
}

Gate judged(const char* id, Message title, std::vector<Message> missing, Message basis)
{
    Gate gate{QLatin1String(id), std::move(title), GateResult::passed, std::move(missing)};
    if (gate.why.empty())
        gate.why.push_back(std::move(basis));
    else
        gate.result = GateResult::blocked;
    return gate;
}

std::vector<Gate> gatesBeforeSigning(const GateFacts& facts)
{
    return {engagementGate(facts), submissionGate(facts), strategicAnalysisGate(facts), riskGate(facts), planGate(facts),
            documentReviewGate(facts), siteVisitGate(facts), findingsGate(facts), evaluationGate(facts), conclusionGate(facts)};
}

QStringList gateIdsOf(Stage stage)
{
    const auto ids = [](std::initializer_list<const char*> list) {
        QStringList result;
        for (const char* id : list)
            result << QLatin1String(id);
        return result;
    };
    switch (stage) {
    case Stage::engagement: return ids({"G0", "G3", "G4"});
    case Stage::boundary: return ids({"G2"});
    case Stage::sourceData: return ids({"G1"});
    case Stage::documentReview: return ids({"G5"});
    case Stage::siteVisit: return ids({"G6"});
    case Stage::findings: return ids({"G7"});
    case Stage::results: return ids({"G8"});
    case Stage::statement: return ids({"G9", "G10", "G11"});
    case Stage::overview:
    case Stage::evidence:
    case Stage::crossChecks:
    case Stage::trail: return {};
    }
    Q_UNREACHABLE();
}

} // namespace attest
