// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quantities/quantities.h"

#include "tests/support/case_builder.h"

#include <gtest/gtest.h>

namespace attest::test {
namespace {

const QString kM = QStringLiteral("M");

CaseBuilder withMeter()
{
    CaseBuilder builder;
    builder.timezone(QStringLiteral("UTC"));
    builder.source(QStringLiteral("EL"), SourceCategory::purchasedElectricity);
    builder.meter(kM, MeterMeasures::gridImport, QStringLiteral("EL"), QStringLiteral("40"));
    builder.submission().meters[0].registerDigits = 6;
    builder.declared(QStringLiteral("EL"), QStringLiteral("2024-01"), QStringLiteral("1"));
    return builder;
}

void read(CaseBuilder& builder, const char* time, const char* value, RegisterEvent event = RegisterEvent::none)
{
    builder.reading(kM, QString::fromLatin1(time), QString::fromLatin1(value), event);
}

ByPeriod registers(const CaseBuilder& builder) { return workOut(builder.submission()).meter(kM)->registers; }

TEST(RegisterMonths, DifferenceTimesMultiplier)
{
    CaseBuilder builder = withMeter();
    read(builder, "2024-01-01T00:00:00", "100.50");
    read(builder, "2024-02-01T00:00:00", "110.75");
    const ByPeriod months = registers(builder);
    ASSERT_EQ(months.size(), 1U);
    EXPECT_EQ(months.at(per("2024-01")).amount, Rational(410)); // 10.25 × 40
    EXPECT_EQ(months.at(per("2024-01")).parts[0].at.row, 4);    // the closing reading's cell
}

TEST(RegisterMonths, ReadingsWithinAnHourOfTheBorderCount)
{
    CaseBuilder builder = withMeter();
    read(builder, "2023-12-31T23:00:00", "1");
    read(builder, "2024-02-01T01:00:00", "2");
    read(builder, "2024-03-01T01:01:00", "3");
    const ByPeriod months = registers(builder);
    ASSERT_EQ(months.size(), 1U);
    EXPECT_EQ(months.begin()->first, per("2024-01"));
}

TEST(RegisterMonths, MissingBorderGivesOneLongerPeriod)
{
    CaseBuilder builder = withMeter();
    read(builder, "2024-01-01T00:00:00", "1");
    read(builder, "2024-03-01T00:00:00", "3");
    const ByPeriod months = registers(builder);
    ASSERT_EQ(months.size(), 1U);
    EXPECT_EQ(months.at(per("2024-01/2024-02")).amount, Rational(80));
}

TEST(RegisterMonths, ExchangeAddsBothDevices)
{
    CaseBuilder builder = withMeter();
    read(builder, "2024-01-01T00:00:00", "100");
    read(builder, "2024-01-11T09:00:00", "150");
    read(builder, "2024-01-11T09:15:00", "7", RegisterEvent::exchange);
    read(builder, "2024-02-01T00:00:00", "17");
    EXPECT_EQ(registers(builder).at(per("2024-01")).amount, Rational((50 + 10) * 40));
}

TEST(RegisterMonths, ExchangeAtOneMomentKeepsBothReadings)
{
    CaseBuilder builder = withMeter();
    read(builder, "2024-01-01T00:00:00", "100");
    read(builder, "2024-01-11T09:00:00", "0", RegisterEvent::exchange); // written before the old device's last one
    read(builder, "2024-01-11T09:00:00", "150");
    read(builder, "2024-02-01T00:00:00", "10");
    EXPECT_EQ(registers(builder).at(per("2024-01")).amount, Rational((50 + 10) * 40));
}

TEST(RegisterMonths, ExchangeWithoutLastReadingGivesNoAmount)
{
    CaseBuilder builder = withMeter();
    read(builder, "2024-01-01T00:00:00", "100");
    read(builder, "2024-01-11T09:15:00", "0", RegisterEvent::exchange);
    read(builder, "2024-02-01T00:00:00", "10");
    read(builder, "2024-03-01T00:00:00", "15");
    const ByPeriod months = registers(builder);
    EXPECT_FALSE(months.contains(per("2024-01")));
    EXPECT_EQ(months.at(per("2024-02")).amount, Rational(200));
}

TEST(RegisterMonths, RollOverAddsTheRegistersRange)
{
    CaseBuilder builder = withMeter();
    read(builder, "2024-01-01T00:00:00", "999990");
    read(builder, "2024-02-01T00:00:00", "15.5", RegisterEvent::rollover);
    EXPECT_EQ(registers(builder).at(per("2024-01")).amount, rat("1020.0")); // 25.5 × 40
    builder.submission().meters[0].registerDigits = 0;
    EXPECT_TRUE(registers(builder).empty()) << "the range is not known";
}

TEST(RegisterMonths, BackwardWithoutEventGivesNoAmount)
{
    CaseBuilder builder = withMeter();
    read(builder, "2024-01-01T00:00:00", "100");
    read(builder, "2024-02-01T00:00:00", "90");
    EXPECT_TRUE(registers(builder).empty());
}

TEST(RegisterMonths, TwinsCountOnceContradictionsNotAtAll)
{
    CaseBuilder builder = withMeter();
    read(builder, "2024-01-01T00:00:00", "100");
    read(builder, "2024-01-01T00:00:00", "100");
    read(builder, "2024-02-01T00:00:00", "110");
    read(builder, "2024-02-01T00:00:00", "111");
    read(builder, "2024-03-01T00:00:00", "120");
    const ByPeriod months = registers(builder);
    ASSERT_EQ(months.size(), 1U);
    EXPECT_EQ(months.at(per("2024-01/2024-02")).amount, Rational(800));
}

TEST(RegisterMonths, StandInWhereTheSeriesHasAGap)
{
    CaseBuilder builder = withMeter();
    builder.flatSeries(kM, QStringLiteral("2024-01-01/2024-01-30"), 3600, QStringLiteral("1"));
    builder.flatSeries(kM, QStringLiteral("2024-02"), 3600, QStringLiteral("1"));
    read(builder, "2024-01-01T00:00:00", "0");
    read(builder, "2024-02-01T00:00:00", "18.6");
    read(builder, "2024-03-01T00:00:00", "40");
    const Quantities quantities = workOut(builder.submission());
    const SourceQuantities& source = *quantities.source(QStringLiteral("EL"));
    EXPECT_EQ(source.metered.at(per("2024-01")).amount, Rational(744));
    EXPECT_TRUE(source.metered.at(per("2024-01")).complete);
    EXPECT_EQ(source.metered.at(per("2024-02")).amount, Rational(696)) << "the complete series goes first";
    EXPECT_EQ(source.registered.at(per("2024-02")).amount, Rational(856));
    EXPECT_FALSE(quantities.meter(kM)->intervals.at(per("2024-01")).complete);
}

} // namespace
} // namespace attest::test
