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

/// Four months in which H1 counts 2 kWh an hour, half of what H2 leaves of the whole; the ratio of H1's transformers.
CaseBuilder lacking(const char* ratio)
{
    CaseBuilder builder;
    builder.period(QStringLiteral("2024-01/2024-04"));
    builder.meter(QStringLiteral("CON"), MeterMeasures::consumption)
        .meter(QStringLiteral("H1"), MeterMeasures::consumption, {}, QString::fromLatin1(ratio), QStringLiteral("CON"))
        .meter(QStringLiteral("H2"), MeterMeasures::consumption, {}, QStringLiteral("1"), QStringLiteral("CON"));
    const char* const h2[] = {"6", "5.6", "6.4", "6"};
    const char* const whole[] = {"10", "9.6", "10.4", "10"};
    for (int month = 1; month <= 4; ++month) {
        const QString period = QStringLiteral("2024-0%1").arg(month);
        builder.flatSeries(QStringLiteral("CON"), period, 3600, QLatin1String(whole[month - 1]))
            .flatSeries(QStringLiteral("H1"), period, 3600, QStringLiteral("2"))
            .flatSeries(QStringLiteral("H2"), period, 3600, QLatin1String(h2[month - 1]));
    }
    return builder;
}

void expectNamed(const CaseBuilder& builder, const char* meter, Cause cause, const char* why)
{
    const auto found = CheckTester(kSubmeterSum).find(builder);
    ASSERT_EQ(found.size(), 4U) << why;
    for (const Discrepancy& discrepancy : found) {
        EXPECT_EQ(discrepancy.subject.meter, QLatin1String(meter)) << why;
        ASSERT_FALSE(discrepancy.causes.empty());
        EXPECT_EQ(discrepancy.causes.front().cause, cause) << why;
    }
}

TEST(SubmeterSum, AMeterThatIsNotHandedInAccusesNoOther)
{
    expectNamed(lacking("1"), "CON", Cause::omittedMeter, "H1 would explain it as well, and nothing else speaks against it");
    expectNamed(lacking("8"), "CON", Cause::omittedMeter, "80/5 in place of 40/5 is no usual ratio");
}

TEST(SubmeterSum, TheWrongMetersOwnPapersSpeakAgainstIt)
{
    expectNamed(lacking("40"), "H1", Cause::wrongMultiplier, "400/5 in place of 200/5 closes the difference");
    CaseBuilder builder = lacking("1");
    const char* const readings[] = {"0", "2976", "5760", "8736"}; // 4 kWh an hour
    const char* const times[] = {"2023-12-31T16:00:00", "2024-01-31T16:00:00", "2024-02-29T16:00:00", "2024-03-31T16:00:00"};
    for (int i = 0; i < 4; ++i)
        builder.reading(QStringLiteral("H1"), QLatin1String(times[i]), QLatin1String(readings[i]));
    expectNamed(builder, "H1", Cause::wrongMultiplier, "its register counts twice as much");
}

} // namespace
} // namespace attest::test
