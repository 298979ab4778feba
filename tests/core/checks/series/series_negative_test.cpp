// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/checks/series/series_cases.h"

#include <gtest/gtest.h>

namespace attest::test {
namespace {

const CheckTester kTester(kSeriesNegative);

CaseBuilder hourly()
{
    CaseBuilder builder = gridCase(QStringLiteral("2024-05/2024-06"));
    builder.flatSeries(QStringLiteral("M-1"), QStringLiteral("2024-05/2024-06"), kHour, QStringLiteral("10"));
    return builder;
}

TEST(SeriesNegative, ZeroIsNotNegative)
{
    CaseBuilder builder = hourly();
    builder.submission().series.front().values.assign(builder.submission().series.front().size(), 0);
    const CheckOutcome outcome = kTester.run(builder);
    EXPECT_TRUE(outcome.found.empty());
    EXPECT_EQ(outcome.compared, 1);
    EXPECT_EQ(kTester.run(gridCase(QStringLiteral("2024"))).compared, 0);
}

TEST(SeriesNegative, ATurnedSignByMonth)
{
    CaseBuilder builder = hourly();
    Series& series = builder.submission().series.front();
    series.values[indexOf(builder, "2024-05-31T22:00:00")] = -1000;
    series.values[indexOf(builder, "2024-05-31T23:00:00")] = -1100;
    series.values[indexOf(builder, "2024-06-01T00:00:00")] = -1200;
    const auto all = kTester.find(builder);
    ASSERT_EQ(found(all), "EL 2024-05 must-correct wrong-sign; EL 2024-06 must-correct wrong-sign");
    EXPECT_EQ(all[0].observed->value, dec("-21"));
    EXPECT_EQ(all[0].expected->value, dec("21"));
    EXPECT_EQ(all[0].records.size(), 2U);
    EXPECT_EQ(english(all[1].finding), "2024-06: M-1 counts one direction, yet 1 of its values are negative, together -12 kWh; first 2024-06-01 00:00");
}

TEST(SeriesNegative, SmallOnesAreAFaultOfTheMeter)
{
    CaseBuilder builder = hourly();
    builder.submission().series.front().values[5] = -1;
    const auto all = kTester.find(builder);
    ASSERT_EQ(found(all), "EL 2024-05 must-correct meter-fault");
    EXPECT_EQ(all[0].expected->value, dec("0"));
}

TEST(SeriesNegative, WhatInvertersDrawAtNightIsANote)
{
    CaseBuilder builder;
    builder.period(QStringLiteral("2024-05"));
    builder.source(QStringLiteral("PV"), SourceCategory::onsiteRenewable);
    builder.meter(QStringLiteral("M-1"), MeterMeasures::pvGeneration, QStringLiteral("PV"));
    builder.submission().meters.front().capacityKwp = dec("100");
    builder.flatSeries(QStringLiteral("M-1"), QStringLiteral("2024-05"), kHour, QStringLiteral("20"));
    // 0.5 % of 100 kWp is 0.5 kWh in an hour.
    builder.submission().series.front().values[2] = -50;
    EXPECT_EQ(found(kTester.find(builder)), "PV 2024-05 note meter-fault");
    builder.submission().series.front().values[3] = -51;
    EXPECT_EQ(found(kTester.find(builder)), "PV 2024-05 must-correct meter-fault");
}

} // namespace
} // namespace attest::test
