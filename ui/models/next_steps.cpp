// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/next_steps.h"

#include "ui/models/assessment_view.h"

#include <QCoreApplication>

#include <algorithm>

namespace attest {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(NextSteps)
};

constexpr Stage kStages[] = {Stage::overview, Stage::engagement, Stage::boundary, Stage::sourceData, Stage::evidence,
                             Stage::documentReview, Stage::siteVisit, Stage::crossChecks, Stage::findings, Stage::results,
                             Stage::statement, Stage::trail};

int findingsIn(const Snapshot& snapshot, std::initializer_list<FindingState> states)
{
    return static_cast<int>(std::count_if(snapshot.findings.begin(), snapshot.findings.end(), [&](const Finding& finding) {
        return std::find(states.begin(), states.end(), finding.state) != states.end();
    }));
}

Stage stageOf(const QString& gate)
{
    for (const Stage stage : kStages) {
        if (stage != Stage::overview && gateIdsOf(stage).contains(gate))
            return stage;
    }
    return Stage::statement;
}

} // namespace

std::vector<NextStep> nextSteps(const Assessment& assessment, const Language& language)
{
    std::vector<NextStep> steps;
    const Snapshot& snapshot = *assessment.snapshot;
    const auto add = [&](int count, Stage stage, const QString& text) {
        if (count > 0)
            steps.push_back({stage, text});
    };
    const int groups = openGroups(assessment);
    add(groups, Stage::crossChecks, Words::tr("Raise a finding of, or set aside, %n group(s) of discrepancies", nullptr, groups));
    const int raised = findingsIn(snapshot, {FindingState::raised});
    add(raised, Stage::findings, Words::tr("Send %n finding(s) to the company", nullptr, raised));
    const int waiting = findingsIn(snapshot, {FindingState::sent, FindingState::rejected});
    add(waiting, Stage::findings, Words::tr("%n finding(s) wait for the company's answer", nullptr, waiting));
    const int answered = findingsIn(snapshot, {FindingState::answered});
    add(answered, Stage::findings, Words::tr("Decide on %n answered finding(s)", nullptr, answered));
    for (const Gate& gate : assessment.statement.gates) {
        const Stage stage = stageOf(gate.id);
        const bool told = std::any_of(steps.begin(), steps.end(), [stage](const NextStep& step) {
            return step.stage == stage || (step.stage == Stage::crossChecks && stage == Stage::findings);
        });
        if (gate.result == GateResult::blocked && !gate.why.empty() && !told)
            steps.push_back({stage, gate.id + u": " + language.text(gate.why.front())});
    }
    if (steps.empty() && snapshot.issued.empty())
        steps.push_back({Stage::statement, Words::tr("Nothing blocks the statement: sign and issue it")});
    return steps;
}

CheckCounts countChecks(const CheckRun& run)
{
    CheckCounts counts;
    for (const Coverage& coverage : run.coverage) {
        switch (coverage.result) {
        case CoverageResult::passed: ++counts.passed; break;
        case CoverageResult::found: ++counts.found; break;
        case CoverageResult::notApplicable: ++counts.notApplicable; break;
        case CoverageResult::notRun: ++counts.notRun; break;
        }
    }
    return counts;
}

DeclaredElectricity declaredElectricity(const Assessment& assessment)
{
    DeclaredElectricity sum;
    for (const Source& source : assessment.submission().sources) {
        const SourceQuantities* quantities = assessment.quantities.source(source.id);
        const bool own = source.category == SourceCategory::onsiteRenewable;
        if (quantities == nullptr || (!own && source.category != SourceCategory::purchasedElectricity)
            || !quantities->unit.convertsTo(Unit::kWh()))
            continue;
        const Rational energy = quantities->declaredTotal() * quantities->unit.size() / Unit::kWh().size();
        sum.total += energy;
        (own ? sum.own : sum.bought) += energy;
    }
    return sum;
}

StageMark markOf(Stage stage, const Assessment& assessment)
{
    StageMark mark;
    const QStringList gates = gateIdsOf(stage);
    int passed = 0;
    for (const Gate& gate : assessment.statement.gates) {
        if (!gates.contains(gate.id))
            continue;
        passed += gate.result == GateResult::passed || gate.result == GateResult::notJudged ? 1 : 0;
        mark.blocked = mark.blocked || gate.result == GateResult::blocked;
    }
    mark.done = !gates.isEmpty() && passed == gates.size();
    if (stage == Stage::crossChecks)
        mark.open = openGroups(assessment);
    else if (stage == Stage::findings)
        mark.open = openFindings(*assessment.snapshot);
    else if (stage == Stage::statement)
        mark.open = static_cast<int>(assessment.statement.blocking.size());
    else if (stage == Stage::sourceData)
        mark.open = static_cast<int>(assessment.submission().rejected.size());
    return mark;
}

} // namespace attest
