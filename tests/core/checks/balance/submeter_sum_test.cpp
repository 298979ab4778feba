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

/// Four months of 4 kWh an hour in H1, counted as `h1` from February on; H2 stays near 6, so only the shares tell which jumped.
CaseBuilder shifted(const char* h1)
{
    CaseBuilder builder;
    builder.period(QStringLiteral("2024-01/2024-04"));
    builder.meter(QStringLiteral("CON"), MeterMeasures::consumption)
        .meter(QStringLiteral("H1"), MeterMeasures::consumption, {}, QStringLiteral("1"), QStringLiteral("CON"))
        .meter(QStringLiteral("H2"), MeterMeasures::consumption, {}, QStringLiteral("1"), QStringLiteral("CON"));
    const char* const h2[] = {"6", "5.8", "6.2", "6"};
    const char* const whole[] = {"10", "9.8", "10.2", "10"};
    for (int month = 1; month <= 4; ++month) {
        const QString period = QStringLiteral("2024-0%1").arg(month);
        builder.flatSeries(QStringLiteral("CON"), period, 3600, QLatin1String(whole[month - 1]))
            .flatSeries(QStringLiteral("H1"), period, 3600, month == 1 ? QStringLiteral("4") : QString::fromLatin1(h1))
            .flatSeries(QStringLiteral("H2"), period, 3600, QLatin1String(h2[month - 1]));
    }
    return builder;
}

TEST(SubmeterSum, OneShiftedMeterIsNamed)
{
    for (const char* h1 : {"7.2", "2"}) { // 1.8 times and half of 4
        const auto found = CheckTester(kSubmeterSum).find(shifted(h1));
        ASSERT_EQ(found.size(), 3U) << h1;
        for (const Discrepancy& discrepancy : found) {
            EXPECT_EQ(discrepancy.subject.meter, QStringLiteral("H1")) << h1;
            ASSERT_FALSE(discrepancy.causes.empty());
            EXPECT_EQ(discrepancy.causes.front().cause, Cause::wrongMultiplier);
        }
    }
    for (const Discrepancy& discrepancy : CheckTester(kSubmeterSum).find(shifted("4.5"))) // no jump of 1.2
        EXPECT_EQ(discrepancy.subject.meter, QStringLiteral("CON"));
}

} // namespace
} // namespace attest::test
