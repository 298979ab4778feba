// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/statement_builder.h"

#include <gtest/gtest.h>

namespace attest::test {
namespace {

TEST(Misstatements, aGroupCountsOnceAndNotBesideItsFinding)
{
    StatementBuilder builder;
    const Discrepancy& first = builder.discrepancy(QStringLiteral("a"), Severity::mustCorrect, QStringLiteral("EL"), "2024-01", "3");
    builder.discrepancy(QStringLiteral("a"), Severity::mustCorrect, QStringLiteral("EL"), "2024-02", "4");
    builder.finding(FindingState::sent, first, "3");
    EXPECT_EQ(builder.conclude().misstatements.absoluteSum, Rational(7));
}

TEST(Misstatements, explanationsNotesAndWhatWasSetAsideDoNotCount)
{
    StatementBuilder builder;
    builder.discrepancy(QStringLiteral("a"), Severity::mustExplain, QStringLiteral("EL"), "2024-01", "3");
    const Discrepancy& aside = builder.discrepancy(QStringLiteral("b"), Severity::mustCorrect, QStringLiteral("EL"), "2024-02", "4");
    builder.snapshot.setAside = {{aside.key(), QStringLiteral("LV"), {}, QStringLiteral("reason")}};
    EXPECT_EQ(builder.conclude().misstatements.absoluteSum, Rational(0));
    builder.finding(FindingState::sent, builder.run.discrepancies.front(), "3"); // raised, it still shows what other errors did
    EXPECT_EQ(builder.conclude().misstatements.absoluteSum, Rational(0));
}

TEST(Misstatements, aCorrectedFindingDoesNotCountAnyMore)
{
    StatementBuilder builder;
    const Discrepancy gone = builder.discrepancy(QStringLiteral("a"), Severity::mustCorrect, QStringLiteral("EL"), "2024-01", "3");
    builder.run = CheckRun();
    builder.finding(FindingState::closed, gone, "3");
    EXPECT_EQ(builder.conclude().misstatements.absoluteSum, Rational(0));
}

} // namespace
} // namespace attest::test
