// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/declared/declared_checks.h"
#include "tests/support/found.h"

#include <gtest/gtest.h>

namespace attest::test {
namespace {

CaseBuilder parts(const QString& total)
{
    CaseBuilder report;
    for (const auto& [id, value] : {std::pair("A", "10400"), std::pair("B", "10400"), std::pair("C", "10400")}) {
        report.source(QLatin1String(id), SourceCategory::purchasedElectricity, QStringLiteral("electricity"), QStringLiteral("1"));
        report.declared(QLatin1String(id), QStringLiteral("2024"), QLatin1String(value));
        report.total(QLatin1String(id), QStringLiteral("10"));
    }
    report.total(QStringLiteral("total"), total);
    return report;
}

TEST(RoundingBeforeSum, NotesSumsOfRoundedParts)
{
    EXPECT_EQ(found(kRoundingBeforeSum, parts(QStringLiteral("30"))), "total 2024 note rounding"); // 31.2 exact
    EXPECT_EQ(found(kRoundingBeforeSum, parts(QStringLiteral("31"))), "");
}

TEST(RoundingBeforeSum, TellsTheEffectAndTheRule)
{
    const auto notes = CheckTester(kRoundingBeforeSum).find(parts(QStringLiteral("30")));
    ASSERT_EQ(notes.size(), 1u);
    EXPECT_EQ(notes.front().difference->value, dec("-1.2"));
    EXPECT_TRUE(notes.front().finding.english().contains(QStringLiteral("rounded")));
}

TEST(RoundingBeforeSum, LeavesWrongTotalsToTheCheckOfTotals)
{
    EXPECT_EQ(found(kRoundingBeforeSum, parts(QStringLiteral("70"))), "");
    CaseBuilder nothing;
    EXPECT_EQ(CheckTester(kRoundingBeforeSum).run(nothing).compared, 0);
}

} // namespace
} // namespace attest::test
