// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/balance/balance_checks.h"

#include "tests/support/check_tester.h"

#include <gtest/gtest.h>

namespace attest::test {
namespace {

CaseBuilder halls(const char* first, const char* second, MeterMeasures parent = MeterMeasures::consumption)
{
    CaseBuilder builder;
    builder.period(QStringLiteral("2024-01"));
    builder.meter(QStringLiteral("CON"), parent)
        .meter(QStringLiteral("H1"), MeterMeasures::consumption, {}, QStringLiteral("1"), QStringLiteral("CON"))
        .meter(QStringLiteral("H2"), MeterMeasures::consumption, {}, QStringLiteral("1"), QStringLiteral("CON"))
        .flatSeries(QStringLiteral("CON"), QStringLiteral("2024-01"), 3600, QStringLiteral("10"))
        .flatSeries(QStringLiteral("H1"), QStringLiteral("2024-01"), 3600, QString::fromLatin1(first))
        .flatSeries(QStringLiteral("H2"), QStringLiteral("2024-01"), 3600, QString::fromLatin1(second));
    return builder;
}

TEST(SubmeterSum, ValidSums)
{
    for (const auto& [first, second] : {std::pair("4", "6"), std::pair("4.3", "6"), std::pair("3.7", "6")}) {
        const CheckOutcome outcome = CheckTester(kSubmeterSum).run(halls(first, second));
        EXPECT_TRUE(outcome.found.empty()) << first;
        EXPECT_EQ(outcome.compared, 1);
    }
}

TEST(SubmeterSum, FoundSums)
{
    for (const char* first : {"4.31", "3.69", "7.2"}) {
        const auto found = CheckTester(kSubmeterSum).find(halls(first, "6"));
        ASSERT_EQ(found.size(), 1U) << first;
        EXPECT_EQ(found[0].severity, Severity::mustExplain);
        EXPECT_EQ(found[0].subject.meter, QStringLiteral("CON"));
        EXPECT_EQ(found[0].expected->value, dec("7440"));
        EXPECT_EQ(found[0].records.size(), 3U);
    }
}

TEST(SubmeterSum, BelowASupplyOnlyWhereNothingElseSupplies)
{
    EXPECT_EQ(CheckTester(kSubmeterSum).run(halls("7", "6", MeterMeasures::gridImport)).found.size(), 1U);
    CaseBuilder withPv = halls("7", "6", MeterMeasures::gridImport);
    withPv.meter(QStringLiteral("PV1"), MeterMeasures::pvGeneration);
    EXPECT_EQ(CheckTester(kSubmeterSum).run(withPv).compared, 0);
}

TEST(SubmeterSum, IncompleteSubMeterIsNotCompared)
{
    CaseBuilder builder = halls("9", "9");
    builder.submission().series[2].start.pop_back();
    builder.submission().series[2].values.pop_back();
    const CheckOutcome outcome = CheckTester(kSubmeterSum).run(builder);
    EXPECT_EQ(outcome.compared, 0);
    EXPECT_FALSE(outcome.reason.isEmpty());
}

} // namespace
} // namespace attest::test
