// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/statement_builder.h"

#include <gtest/gtest.h>

#include <functional>

namespace attest::test {
namespace {

Credit credit(const char* tco2e, QDate retiredOn, const QString& beneficiary = QStringLiteral("Client Ltd"))
{
    Credit result;
    result.tco2e = dec(tco2e);
    result.status = CreditStatus::retired;
    result.retiredOn = retiredOn;
    result.beneficiary = beneficiary;
    return result;
}

TEST(Neutrality, zeroNeedsNoOffsets)
{
    const Statement statement = StatementBuilder().conclude();
    EXPECT_EQ(statement.neutral, Answer::yes);
    EXPECT_EQ(statement.neutralityGate(QStringLiteral("N8"))->answer, Answer::yes);
    EXPECT_EQ(statement.neutralityGate(QStringLiteral("N9"))->answer, Answer::notApplicable);
    EXPECT_EQ(statement.neutrality.size(), 12u);
}

struct NeutralityCase {
    const char* name;
    Answer expected;
    std::function<void(StatementBuilder&)> change;
};

class Determination : public testing::TestWithParam<NeutralityCase> {};

TEST_P(Determination, followsTheGates)
{
    StatementBuilder builder;
    GetParam().change(builder);
    EXPECT_EQ(builder.conclude().neutral, GetParam().expected);
}

// The period ends on 2024-12-31; retirement counts until 2025-12-31 (ISO 14068-1, 11.2; PAS 2060, 9.1.2 (e)).
INSTANTIATE_TEST_SUITE_P(Rules, Determination, testing::Values(
    NeutralityCase{"residualWithoutCredits", Answer::no, [](StatementBuilder& b) { b.inventory.market = 5; }},
    NeutralityCase{"residualCovered", Answer::yes, [](StatementBuilder& b) {
        b.inventory.market = 5;
        b.builder.submission().credits = {credit("3", QDate(2025, 2, 1)), credit("2", QDate(2025, 12, 31))}; }},
    NeutralityCase{"retiredTooLate", Answer::no, [](StatementBuilder& b) {
        b.inventory.market = 5;
        b.builder.submission().credits = {credit("5", QDate(2026, 1, 1))}; }},
    NeutralityCase{"retiredForSomebodyElse", Answer::no, [](StatementBuilder& b) {
        b.inventory.market = 5;
        b.builder.submission().credits = {credit("5", QDate(2025, 2, 1), QStringLiteral("Other Ltd"))}; }},
    NeutralityCase{"unsoundCredits", Answer::no, [](StatementBuilder& b) {
        b.inventory.market = 5;
        b.builder.submission().credits = {credit("5", QDate(2025, 2, 1))};
        b.coverage("credit-quality", CoverageResult::found); }},
    NeutralityCase{"notVerifiedYet", Answer::undetermined, [](StatementBuilder& b) { b.builder.submission().review.clear(); }},
    NeutralityCase{"noClaim", Answer::undetermined, [](StatementBuilder& b) { b.builder.submission().engagement.claim = Claim::ghgStatement; }},
    NeutralityCase{"completenessNotExamined", Answer::undetermined, [](StatementBuilder& b) { b.coverage("source-completeness", CoverageResult::notRun); }},
    NeutralityCase{"modifiedOpinion", Answer::no, [](StatementBuilder& b) {
        b.finding(FindingState::uncorrected, b.discrepancy(QStringLiteral("c"), Severity::mustCorrect, QStringLiteral("EL"), "2024-03", "50"), "50"); }}),
    [](const auto& tested) { return std::string(tested.param.name); });

} // namespace
} // namespace attest::test
