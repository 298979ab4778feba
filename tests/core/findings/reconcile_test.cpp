// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/proposal.h"
#include "core/findings/reconcile.h"

#include <gtest/gtest.h>

namespace attest {
namespace {

Discrepancy discrepancy(const char* check, const char* source)
{
    Discrepancy result;
    result.check = QString::fromLatin1(check);
    result.subject.source = QString::fromLatin1(source);
    return result;
}

Finding finding(const char* id, FindingState state, QStringList keys)
{
    Finding result;
    result.id = QString::fromLatin1(id);
    result.state = state;
    result.discrepancies = std::move(keys);
    return result;
}

CheckRun run(std::vector<Discrepancy> found, std::initializer_list<const char*> checksThatRan)
{
    CheckRun result;
    result.discrepancies = std::move(found);
    for (const char* check : checksThatRan)
        result.coverage.push_back({QString::fromLatin1(check), CoverageResult::passed, {}, 1, {}});
    result.coverage.push_back({QStringLiteral("later"), CoverageResult::notRun, {}, 0, {}});
    return result;
}

TEST(Reconcile, TellsFoundAgainFromGoneAndFromNotExamined)
{
    const Discrepancy again = discrepancy("a", "EL");
    const QString gone = discrepancy("a", "GAS").key();
    const QString notRun = discrepancy("later", "EL").key();
    const QString notInRun = discrepancy("b", "EL").key();
    const auto result = reconcile({finding("F-01", FindingState::sent, {again.key(), gone, notRun, notInRun})}, run({again}, {"a"}));
    ASSERT_EQ(result.findings.size(), 1u);
    EXPECT_EQ(result.findings[0].detected, QStringList{again.key()});
    EXPECT_EQ(result.findings[0].gone, QStringList{gone});
    EXPECT_EQ(result.findings[0].notExamined, (QStringList{notRun, notInRun}));
    EXPECT_TRUE(result.withoutFinding.empty());
}

TEST(Reconcile, OnlyStandingFindingsCoverADiscrepancy)
{
    const Discrepancy one = discrepancy("a", "EL");
    for (const auto& [state, covered] : {std::pair{FindingState::raised, true}, {FindingState::rejected, true},
                                         {FindingState::uncorrected, true}, {FindingState::closed, false},
                                         {FindingState::withdrawn, false}}) {
        const auto result = reconcile({finding("F-01", state, {one.key()})}, run({one}, {"a"}));
        EXPECT_EQ(result.withoutFinding.empty(), covered) << int(state);
    }
}

TEST(Proposal, TakesTheGroupsSubjectAndAllKeys)
{
    const std::vector<Discrepancy> all{discrepancy("a", "EL"), discrepancy("b", "GAS"), discrepancy("c", "EL")};
    DiscrepancyGroup group;
    group.subject.source = QStringLiteral("EL");
    group.cause = Cause::decimalShift;
    group.severity = Severity::mustExplain;
    group.members = {2, 0};
    group.effectTco2e = Decimal::of("-32.12");
    const FindingProposal made = proposal(group, all);
    EXPECT_EQ(made.discrepancies, (QStringList{QStringLiteral("c|source=EL"), QStringLiteral("a|source=EL")}));
    EXPECT_EQ(made.cause, Cause::decimalShift);
    EXPECT_EQ(made.severity, Severity::mustExplain);
    EXPECT_EQ(made.effectTco2e, Decimal::of("-32.12"));
}

} // namespace
} // namespace attest
