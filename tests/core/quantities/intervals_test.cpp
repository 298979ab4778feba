// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quantities/contribution_text.h"
#include "core/quantities/quantities.h"

#include "tests/support/case_builder.h"

#include <QTimeZone>

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

TEST(IntervalMonths, EstimatedAndSubstitutedValuesAreToldApart)
{
    CaseBuilder builder = withMeter();
    builder.flatSeries(QStringLiteral("M"), QStringLiteral("2024-03"), kDay, QStringLiteral("2"));
    std::vector<Quality>& quality = builder.submission().series[0].quality;
    quality.assign(31, Quality::measured);
    quality[0] = quality[1] = quality[30] = Quality::estimated;
    quality[7] = Quality::substituted;
    const QuantityValue march = month(builder, "2024-03");
    ASSERT_EQ(march.parts.size(), 1U);
    EXPECT_EQ(march.parts[0].estimated.amount, Rational(6));
    EXPECT_EQ(march.parts[0].estimated.rows, 3);
    EXPECT_EQ(march.parts[0].substituted.amount, Rational(2));
    EXPECT_EQ(march.parts[0].substituted.rows, 1);
    EXPECT_EQ(howCounted(march.parts[0]).english(),
              QStringLiteral("sum of 31 rows from there on; 6 of it estimated (3 rows); 2 of it substituted (1 rows)"));
}

struct LongInterval {
    const char* name;
    int months;
    std::vector<const char*> periods; ///< of the values 1, 2, 3 …
};

TEST(IntervalMonths, QuartersAndYearsStandByTheirOwnPeriod)
{
    const LongInterval cases[] = {
        {"two months", 2, {"2024-01/2024-02", "2024-03/2024-04", "2024-05/2024-06", "2024-07/2024-08", "2024-09/2024-10", "2024-11/2024-12"}},
        {"quarter", 3, {"2024-01/2024-03", "2024-04/2024-06", "2024-07/2024-09", "2024-10/2024-12"}},
        {"half a year", 6, {"2024-01/2024-06", "2024-07/2024-12"}},
        {"year", 12, {"2024"}},
    };
    for (const LongInterval& tested : cases) {
        for (const char* zone : {"Asia/Shanghai", "Europe/Berlin", "America/St_Johns"}) {
            CaseBuilder builder = withMeter(QString::fromLatin1(zone));
            QStringList values;
            for (std::size_t i = 0; i < tested.periods.size(); ++i)
                values += QString::number(i + 1);
            builder.series(QStringLiteral("M"), QStringLiteral("2024-01-01T00:00:00"), qint64(tested.months) * 61 * kDay / 2, values);
            Series& series = builder.submission().series[0];
            const QTimeZone place(zone);
            for (std::size_t i = 0; i < series.size(); ++i)
                series.start[i] = QDate(2024, 1 + int(i) * tested.months, 1).startOfDay(place).toSecsSinceEpoch();
            const ByPeriod found = workOut(builder.submission()).meter(QStringLiteral("M"))->intervals;
            ASSERT_EQ(found.size(), tested.periods.size()) << tested.name << zone;
            for (std::size_t i = 0; i < tested.periods.size(); ++i) {
                const QuantityValue& value = found.at(per(tested.periods[i]));
                EXPECT_EQ(value.amount, Rational(qint64(i) + 1)) << tested.name << zone;
                EXPECT_TRUE(value.isExact()) << tested.name << zone;
            }
        }
    }
}

TEST(IntervalMonths, MissingQuarterIsSeenOverTheYear)
{
    CaseBuilder builder = withMeter(QStringLiteral("UTC"));
    builder.series(QStringLiteral("M"), QStringLiteral("2024-01-01T00:00:00"), 91 * kDay, {QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("4")});
    builder.submission().series[0].start = {1704067200, 1711929600, 1727740800}; // 1 January, 1 April, 1 October
    const ByPeriod found = workOut(builder.submission()).meter(QStringLiteral("M"))->intervals;
    EXPECT_EQ(found.at(per("2024-04/2024-06")).amount, Rational(2)) << "it does not last until the next value";
    EXPECT_FALSE(SourceQuantities::total(found, Period::year(2024))->complete);
}

TEST(IntervalMonths, WeeksAreApportionedAndTheYearIsExact)
{
    CaseBuilder builder = withMeter(QStringLiteral("Europe/Berlin"));
    builder.period(QStringLiteral("2024-01-01/2024-12-29")); // 52 weeks from a Monday on
    builder.series(QStringLiteral("M"), QStringLiteral("2024-01-01T00:00:00"), 7 * kDay, QStringList(52, QStringLiteral("7")));
    Series& series = builder.submission().series[0];
    for (std::size_t i = 0; i < series.size(); ++i)
        series.start[i] = QDate(2024, 1, 1).addDays(qint64(i) * 7).startOfDay(QTimeZone("Europe/Berlin")).toSecsSinceEpoch();
    const ByPeriod months = workOut(builder.submission()).meter(QStringLiteral("M"))->intervals;
    EXPECT_EQ(months.at(per("2024-02")).amount, Rational(29)) << "one a day";
    EXPECT_TRUE(months.at(per("2024-02")).apportioned);
    EXPECT_TRUE(months.at(per("2024-02")).complete);
    const auto year = SourceQuantities::total(months, builder.submission().engagement.period);
    EXPECT_EQ(year->amount, Rational(364));
    EXPECT_TRUE(year->isExact());

    series.start.erase(series.start.begin() + 20); // the week from 20 May on
    series.values.pop_back();
    series.rows.pop_back();
    const ByPeriod holed = workOut(builder.submission()).meter(QStringLiteral("M"))->intervals;
    EXPECT_FALSE(holed.at(per("2024-05")).complete);
    EXPECT_TRUE(holed.at(per("2024-06")).complete);
    EXPECT_EQ(holed.at(per("2024-05")).amount, Rational(24));
}

TEST(IntervalMonths, YearlyMeterIsSpreadInTheElectricityAccountOnly)
{
    CaseBuilder builder = withMeter(QStringLiteral("UTC"));
    builder.series(QStringLiteral("M"), QStringLiteral("2024-01-01T00:00:00"), 366 * kDay, {QStringLiteral("3660")});
    const Quantities quantities = workOut(builder.submission());
    Rational sum;
    for (const ElectricityMonth& one : quantities.electricity[0].months) {
        sum += one.gridImport->amount;
        EXPECT_TRUE(one.gridImport->apportioned);
    }
    EXPECT_EQ(sum, Rational(3660));
    EXPECT_EQ(quantities.electricity[0].months[1].gridImport->amount, Rational(290));
    EXPECT_TRUE(quantities.source(QStringLiteral("EL"))->metered.at(Period::year(2024)).isExact());
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
