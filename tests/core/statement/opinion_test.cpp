// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/statement_builder.h"

#include <gtest/gtest.h>

namespace attest::test {
namespace {

TEST(Opinion, isUnmodifiedWhereNothingIsLeft)
{
    const Statement statement = StatementBuilder().conclude();
    EXPECT_EQ(statement.opinion, Opinion::unmodified);
    EXPECT_TRUE(statement.blocking.empty());
    EXPECT_TRUE(statement.notes.empty());
}

TEST(Opinion, isNoneWhileSomethingIsOpenAndSaysWhat)
{
    StatementBuilder builder;
    builder.discrepancy(QStringLiteral("meter-vs-reported"), Severity::mustCorrect, QStringLiteral("EL"), "2024-03", "1");
    const Statement statement = builder.conclude();
    EXPECT_EQ(statement.opinion, Opinion::none);
    EXPECT_EQ(nameOf(statement.opinion), u"not-verified");
    ASSERT_EQ(statement.blocking.size(), 1u);
    EXPECT_TRUE(statement.blocking[0].english().startsWith(u"G7: meter-vs-reported"));
}

struct Uncorrected {
    const char* name;
    const char* effect;
    bool judgedMaterial;
    bool zeroClaim;
    Opinion expected;
};

class UncorrectedFinding : public testing::TestWithParam<Uncorrected> {};

// The threshold is 10 t. Rules: standards D.1 (3) to (6).
TEST_P(UncorrectedFinding, givesTheOpinionOfTheRule)
{
    StatementBuilder builder;
    builder.materiality.zeroClaim = GetParam().zeroClaim;
    const Discrepancy& found = builder.discrepancy(QStringLiteral("c"), Severity::mustCorrect, QStringLiteral("EL"), "2024-03", GetParam().effect);
    builder.finding(FindingState::uncorrected, found, GetParam().effect).material = GetParam().judgedMaterial;
    const Statement statement = builder.conclude();
    EXPECT_EQ(statement.opinion, GetParam().expected) << qPrintable(nameOf(statement.opinion));
    EXPECT_EQ(statement.notes.size(), 1u);
}

INSTANTIATE_TEST_SUITE_P(Rules, UncorrectedFinding, testing::Values(
    Uncorrected{"small", "9.99", false, false, Opinion::unmodifiedWithNotes},
    Uncorrected{"atTheThreshold", "10", false, false, Opinion::unmodifiedWithNotes},
    Uncorrected{"above", "10.01", false, false, Opinion::modified},
    Uncorrected{"understated", "-10.01", false, false, Opinion::modified},
    Uncorrected{"smallButJudgedMaterial", "0.1", true, false, Opinion::modified},
    Uncorrected{"aboveOnAClaimOfZero", "10.01", false, true, Opinion::adverse}),
    [](const auto& tested) { return std::string(tested.param.name); });

TEST(Opinion, twoCategoriesArePervasive)
{
    StatementBuilder builder;
    builder.builder.source(QStringLiteral("GAS"), SourceCategory::stationaryCombustion).declared(QStringLiteral("GAS"), QStringLiteral("2024"), QStringLiteral("1"));
    builder.finding(FindingState::uncorrected, builder.discrepancy(QStringLiteral("c"), Severity::mustCorrect, QStringLiteral("EL"), "2024-03", "8"), "8");
    builder.finding(FindingState::uncorrected, builder.discrepancy(QStringLiteral("c"), Severity::mustCorrect, QStringLiteral("GAS"), "2024-03", "8"), "8");
    EXPECT_EQ(builder.conclude().opinion, Opinion::adverse);
}

// Overstatement and understatement do not hide each other: the sum of absolute effects is tested too.
TEST(Opinion, oppositeErrorsDoNotCancelOut)
{
    StatementBuilder builder;
    builder.finding(FindingState::uncorrected, builder.discrepancy(QStringLiteral("c"), Severity::mustCorrect, QStringLiteral("EL"), "2024-03", "8"), "8");
    builder.finding(FindingState::uncorrected, builder.discrepancy(QStringLiteral("c"), Severity::mustCorrect, QStringLiteral("EL"), "2024-04", "-8"), "-8");
    const Statement statement = builder.conclude();
    EXPECT_EQ(statement.misstatements.signedSum, Rational(0));
    EXPECT_EQ(statement.misstatements.absoluteSum, Rational(16));
    EXPECT_EQ(statement.opinion, Opinion::modified);
}

TEST(Opinion, isDisclaimedWhereEmissionsCannotBeComputed)
{
    StatementBuilder builder;
    SourceEmissions source;
    source.source = QStringLiteral("EL");
    source.problem = "no factor";
    builder.inventory.sources.push_back(source);
    EXPECT_EQ(builder.conclude().opinion, Opinion::disclaimer);
}

} // namespace
} // namespace attest::test
