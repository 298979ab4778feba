// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statement/parts.h"

#include <algorithm>

namespace attest {
namespace {

/// The effect of a group of discrepancies that one slip explains counts once.
void add(MisstatementBalance& balance, const Decimal& effect)
{
    balance.signedSum += Rational(effect);
    balance.absoluteSum += Rational(effect.absolute());
}

bool belongsToFinding(const Snapshot& snapshot, const Discrepancy& discrepancy)
{
    return std::any_of(snapshot.findings.begin(), snapshot.findings.end(), [&](const Finding& finding) {
        return finding.discrepancies.contains(discrepancy.key());
    });
}

bool isSetAside(const Snapshot& snapshot, const Discrepancy& discrepancy)
{
    return std::any_of(snapshot.setAside.begin(), snapshot.setAside.end(),
                       [&](const SetAside& aside) { return aside.discrepancy == discrepancy.key(); });
}

bool counts(const StatementFacts& facts, const DiscrepancyGroup& group)
{
    return group.severity == Severity::mustCorrect
        && std::none_of(group.members.begin(), group.members.end(), [&](std::size_t member) {
               const Discrepancy& discrepancy = facts.run.discrepancies[member];
               return belongsToFinding(facts.snapshot, discrepancy) || isSetAside(facts.snapshot, discrepancy);
           });
}

bool stillDetected(const StatementFacts& facts, const Finding& finding)
{
    return std::any_of(facts.run.discrepancies.begin(), facts.run.discrepancies.end(),
                       [&](const Discrepancy& d) { return finding.discrepancies.contains(d.key()); });
}

} // namespace

MisstatementBalance balanceOf(const StatementFacts& facts)
{
    MisstatementBalance balance;
    balance.threshold = facts.materiality.threshold;
    for (const DiscrepancyGroup& group : facts.run.groups) {
        if (group.effectTco2e && counts(facts, group))
            add(balance, *group.effectTco2e);
    }
    for (const Finding& finding : facts.snapshot.findings) {
        // What only has to be explained shows the effect of other errors again.
        if (!finding.effectTco2e || finding.state == FindingState::withdrawn || finding.severity != Severity::mustCorrect)
            continue;
        if (finding.state == FindingState::uncorrected)
            balance.uncorrectedAbsolute += Rational(finding.effectTco2e->absolute());
        if (finding.state == FindingState::uncorrected || stillDetected(facts, finding))
            add(balance, *finding.effectTco2e);
    }
    balance.material = balance.absoluteSum > balance.threshold || balance.signedSum.absolute() > balance.threshold;
    return balance;
}

} // namespace attest
