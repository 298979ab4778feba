// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quantities/quantities.h"

#include "tests/support/case_builder.h"

#include <gtest/gtest.h>

namespace attest::test {
namespace {

constexpr qint64 kQuarter = 900;
constexpr qint64 kDay = 86400;

CaseBuilder withMeter(const QString& zone = QStringLiteral("Asia/Shanghai"))
{
    CaseBuilder builder;
    builder.timezone(zone);
    builder.source(QStringLiteral("EL"), SourceCategory::purchasedElectricity);
    builder.meter(QStringLiteral("M"), MeterMeasures::gridImport, QStringLiteral("EL"), QStringLiteral("40"));
    builder.declared(QStringLiteral("EL"), QStringLiteral("2024-03"), QStringLiteral("1"));
    return builder;
}

QuantityValue month(const CaseBuilder& builder, const char* period)
{
    const Quantities quantities = workOut(builder.submission());
    return quantities.meter(QStringLiteral("M"))->intervals.at(per(period));
}

TEST(IntervalMonths, AddUpWithoutTheMultiplierWhichIsInThem)
{
    CaseBuilder builder = withMeter();
    builder.flatSeries(QStringLiteral("M"), QStringLiteral("2024"), kQuarter, QStringLiteral("0.25"));
    const QuantityValue march = month(builder, "2024-03");
    EXPECT_EQ(march.amount, Rational(744)); // 31 days × 24 h × 1 kWh
    EXPECT_TRUE(march.complete);
    ASSERT_EQ(march.parts.size(), 1U);
    EXPECT_EQ(march.parts[0].rows, 2976);
    EXPECT_EQ(march.parts[0].at, (SourceRef{QStringLiteral("E-002"), {}, 2 + (31 + 29) * 96, QStringLiteral("C")}));
}

TEST(IntervalMonths, DaylightSavingMakesMarchAnHourShorterAndOctoberLonger)
{
    CaseBuilder builder = withMeter(QStringLiteral("Europe/Berlin"));
    builder.flatSeries(QStringLiteral("M"), QStringLiteral("2024"), kQuarter, QStringLiteral("0.25"));
    EXPECT_EQ(month(builder, "2024-03").amount, Rational(743));
    EXPECT_EQ(month(builder, "2024-10").amount, Rational(745));
    EXPECT_TRUE(month(builder, "2024-03").complete);
    EXPECT_TRUE(month(builder, "2024-10").complete);
}

TEST(IntervalMonths, MissingIntervalMakesTheMonthIncomplete)
{
    for (const std::size_t hole : {std::size_t{0}, std::size_t{100}, std::size_t{2975}}) {
        CaseBuilder builder = withMeter();
        builder.flatSeries(QStringLiteral("M"), QStringLiteral("2024-03"), kQuarter, QStringLiteral("1"));
        Series& series = builder.submission().series[0];
        series.start.erase(series.start.begin() + static_cast<std::ptrdiff_t>(hole));
        series.values.erase(series.values.begin());
        series.rows.erase(series.rows.begin());
        const QuantityValue march = month(builder, "2024-03");
        EXPECT_FALSE(march.complete) << hole;
        EXPECT_EQ(march.amount, Rational(2975)) << hole;
    }
}

TEST(IntervalMonths, TwinStampsAndOverlappingFilesCountOnceTheFirstWins)
{
    CaseBuilder builder = withMeter();
    builder.flatSeries(QStringLiteral("M"), QStringLiteral("2024-03-01/2024-03-20"), kQuarter, QStringLiteral("1"));
    builder.flatSeries(QStringLiteral("M"), QStringLiteral("2024-03-15/2024-03-31"), kQuarter, QStringLiteral("2"));
    const QuantityValue march = month(builder, "2024-03");
    EXPECT_TRUE(march.complete);
    EXPECT_EQ(march.amount, Rational(20 * 96 + 11 * 96 * 2));
    ASSERT_EQ(march.parts.size(), 2U);
    EXPECT_EQ(march.parts[1].rows, 11 * 96);
}

TEST(IntervalMonths, FilesInOtherUnitsAndScalesAreAddedExactly)
{
    CaseBuilder builder = withMeter();
    builder.flatSeries(QStringLiteral("M"), QStringLiteral("2024-03-01/2024-03-15"), kDay, QStringLiteral("0.07"));
    builder.flatSeries(QStringLiteral("M"), QStringLiteral("2024-03-16/2024-03-31"), kDay, QStringLiteral("5"));
    builder.submission().series[0].unit = Unit::MWh();
    const QuantityValue march = month(builder, "2024-03");
    EXPECT_EQ(march.amount, Rational(15 * 70 + 16 * 5));
    EXPECT_TRUE(march.complete);
}

TEST(IntervalMonths, DailyValuesSurviveTheDayOf23Hours)
{
    CaseBuilder builder = withMeter(QStringLiteral("Europe/Berlin"));
    builder.flatSeries(QStringLiteral("M"), QStringLiteral("2024-02/2024-04"), kDay, QStringLiteral("3"));
    Series& series = builder.submission().series[0];
    for (qint64& start : series.start) {
        if (start >= 1711846800) // 2024-03-31T01:00Z, from when local midnight is an hour earlier
            start -= 3600;
    }
    EXPECT_EQ(month(builder, "2024-03").amount, Rational(93));
    EXPECT_TRUE(month(builder, "2024-03").complete);
}

TEST(IntervalMonths, MonthlyValuesAreCompleteAlone)
{
    CaseBuilder builder = withMeter();
    builder.series(QStringLiteral("M"), QStringLiteral("2024-01-31T16:00:00"), 29 * kDay, {QStringLiteral("10"), QStringLiteral("20")});
    EXPECT_TRUE(month(builder, "2024-02").complete);
    EXPECT_TRUE(month(builder, "2024-03").complete);
    EXPECT_EQ(month(builder, "2024-03").amount, Rational(20));
}

TEST(IntervalMonths, UnknownStepCountsAsCompleteAndEstimatesAreMarked)
{
    CaseBuilder builder = withMeter();
    builder.series(QStringLiteral("M"), QStringLiteral("2024-03-05T00:00:00"), 0, {QStringLiteral("10")});
    builder.submission().series[0].quality = {Quality::estimated};
    const QuantityValue march = month(builder, "2024-03");
    EXPECT_TRUE(march.complete);
    EXPECT_TRUE(march.estimated);
}

TEST(IntervalMonths, SumsLargerThan64BitsStayExact)
{
    CaseBuilder builder = withMeter();
    builder.flatSeries(QStringLiteral("M"), QStringLiteral("2024-03"), kQuarter, QStringLiteral("0"));
    constexpr qint64 kHuge = 9'000'000'000'000'000'000;
    for (qint64& value : builder.submission().series[0].values)
        value = kHuge;
    EXPECT_EQ(month(builder, "2024-03").amount, rat("267840000000000000000.00")); // 2976 × 9×10^18 ÷ 100
}

TEST(IntervalMonths, ValuesOutsideThePeriodAndOfAnotherDimensionAreLeftOut)
{
    CaseBuilder builder = withMeter();
    builder.flatSeries(QStringLiteral("M"), QStringLiteral("2023-12"), kQuarter, QStringLiteral("1"));
    builder.flatSeries(QStringLiteral("M"), QStringLiteral("2024-05"), kQuarter, QStringLiteral("1"));
    builder.submission().series[1].unit = unitOf(QStringLiteral("kg"));
    EXPECT_TRUE(workOut(builder.submission()).meter(QStringLiteral("M"))->intervals.empty());
}

} // namespace
} // namespace attest::test
