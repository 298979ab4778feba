// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/checks/series/series_cases.h"

#include <gtest/gtest.h>

namespace attest::test {
namespace {

const CheckTester kTester(kSeriesGap);

CaseBuilder hourly(const QString& period, const QString& timezone = QStringLiteral("Asia/Shanghai"))
{
    CaseBuilder builder = gridCase(period, timezone);
    builder.flatSeries(QStringLiteral("M-1"), period, kHour, QStringLiteral("10"));
    return builder;
}

TEST(SeriesGap, NeedsASeries)
{
    const CheckOutcome outcome = kTester.run(gridCase(QStringLiteral("2024")));
    EXPECT_EQ(outcome.compared, 0);
    EXPECT_EQ(english(outcome.reason), "There is no interval series with a regular step");
}

struct CompleteCase {
    const char* period;
    const char* timezone;
    qint64 step;
};

class CompleteSeries : public testing::TestWithParam<CompleteCase> {};

TEST_P(CompleteSeries, Passes)
{
    CaseBuilder builder = gridCase(QString::fromLatin1(GetParam().period), QString::fromLatin1(GetParam().timezone));
    builder.flatSeries(QStringLiteral("M-1"), QString::fromLatin1(GetParam().period), GetParam().step, QStringLiteral("1"));
    const CheckOutcome outcome = kTester.run(builder);
    EXPECT_EQ(found(outcome.found), "");
    EXPECT_EQ(outcome.compared, 1);
}

INSTANTIATE_TEST_SUITE_P(Worlds, CompleteSeries, testing::Values(
    CompleteCase{"2024", "Asia/Shanghai", 900}, CompleteCase{"2024", "Europe/Berlin", 900}, CompleteCase{"2023", "America/Santiago", 3600},
    CompleteCase{"2023-04/2024-03", "Asia/Kolkata", 1800}, CompleteCase{"2024", "Australia/Lord_Howe", 1800}, CompleteCase{"2024-02", "UTC", 60}));

TEST(SeriesGap, CalendarStepsAreNoGaps)
{
    CaseBuilder builder = gridCase(QStringLiteral("2024"), QStringLiteral("Europe/Berlin"));
    builder.series(QStringLiteral("M-1"), QStringLiteral("2023-12-31T23:00:00"), 31 * kDay, QStringList(12, QStringLiteral("100")));
    for (int month = 0; month < 12; ++month)
        builder.submission().series.front().start[static_cast<std::size_t>(month)] = QDate(2024, month + 1, 1).startOfDay(QTimeZone("Europe/Berlin")).toSecsSinceEpoch();
    EXPECT_EQ(found(kTester.find(builder)), "");
    cut(builder, "2024-02-01T00:00:00", "2024-02-02T00:00:00");
    EXPECT_EQ(found(kTester.find(builder)), "EL 2024-02 must-explain omitted-period");
}

TEST(SeriesGap, LocalDaysOfAYear)
{
    CaseBuilder builder = gridCase(QStringLiteral("2024"), QStringLiteral("Europe/Berlin"));
    builder.series(QStringLiteral("M-1"), QStringLiteral("2023-12-31T23:00:00"), kDay, QStringList(366, QStringLiteral("100")));
    for (int day = 0; day < 366; ++day)
        builder.submission().series.front().start[static_cast<std::size_t>(day)] = QDate(2024, 1, 1).addDays(day).startOfDay(QTimeZone("Europe/Berlin")).toSecsSinceEpoch();
    EXPECT_EQ(found(kTester.find(builder)), "");
    cut(builder, "2024-10-27T00:00:00", "2024-10-29T00:00:00");
    const auto all = kTester.find(builder);
    ASSERT_EQ(found(all), "EL 2024-10 must-explain omitted-period");
    EXPECT_EQ(english(all.front().finding), "2024-10: M-1 lacks 2 intervals: 2024-10-27 00:00 to 2024-10-28 00:00; on the safe side they held 200 kWh");
}

TEST(SeriesGap, TellsStampsAndTheEnergyOnTheSafeSide)
{
    CaseBuilder builder = hourly(QStringLiteral("2024-05"));
    Series& series = builder.submission().series.front();
    series.values[indexOf(builder, "2024-05-07T08:00:00")] = 1200; // a week before the first missing hour
    series.values[indexOf(builder, "2024-05-21T08:00:00")] = 1500; // a week after
    cut(builder, "2024-05-14T08:00:00", "2024-05-14T11:00:00");
    const auto all = kTester.find(builder);
    ASSERT_EQ(found(all), "EL 2024-05 must-explain omitted-period");
    const Discrepancy& one = all.front();
    EXPECT_EQ(one.subject.meter, QStringLiteral("M-1"));
    // 744 hours: 739 × 10 + 12 + 15 are there; 15 + 10 + 10 belong into the gap.
    EXPECT_EQ(one.observed->value, dec("7417"));
    EXPECT_EQ(one.expected->value, dec("7452"));
    EXPECT_EQ(english(one.finding), "2024-05: M-1 lacks 3 intervals: 2024-05-14 08:00 to 2024-05-14 10:00; on the safe side they held 35 kWh");
    ASSERT_EQ(one.records.size(), 2U);
    EXPECT_EQ(one.records[1].row - one.records[0].row, 4);
}

TEST(SeriesGap, OfGenerationTheLowerValueIsSafe)
{
    CaseBuilder builder;
    builder.period(QStringLiteral("2024-05"));
    builder.source(QStringLiteral("PV"), SourceCategory::onsiteRenewable);
    builder.meter(QStringLiteral("M-1"), MeterMeasures::pvGeneration, QStringLiteral("PV"));
    builder.flatSeries(QStringLiteral("M-1"), QStringLiteral("2024-05"), kHour, QStringLiteral("10"));
    builder.submission().series.front().values[indexOf(builder, "2024-05-21T12:00:00")] = 400;
    cut(builder, "2024-05-14T12:00:00", "2024-05-14T13:00:00");
    const auto all = kTester.find(builder);
    ASSERT_EQ(all.size(), 1U);
    EXPECT_EQ(all.front().expected->value - all.front().observed->value, dec("4"));
}

TEST(SeriesGap, IsToldByMonth)
{
    CaseBuilder builder = hourly(QStringLiteral("2024-03/2024-06"));
    cut(builder, "2024-03-31T20:00:00", "2024-05-01T02:00:00");
    const auto all = kTester.find(builder);
    EXPECT_EQ(found(all), "EL 2024-03 must-explain omitted-period; EL 2024-04 must-explain omitted-period; EL 2024-05 must-explain omitted-period");
    EXPECT_EQ(english(all[1].finding).substr(0, 59), "2024-04: M-1 has no value in the whole month (720 intervals");
}

TEST(SeriesGap, LastYearsMonthIsTheLeast)
{
    CaseBuilder builder = hourly(QStringLiteral("2024-05"));
    cut(builder, "2024-05-14T00:00:00", "2024-05-15T00:00:00");
    // 24 of 744 hours of 14,880 kWh: 480 instead of 240.
    builder.submission().priorYear.push_back({QStringLiteral("EL"), per("2023-05"), {dec("14880"), Unit::kWh()}, builder.nextPlace()});
    const auto all = kTester.find(builder);
    ASSERT_EQ(all.size(), 1U);
    EXPECT_EQ(all.front().difference->value, dec("-480"));
}

TEST(SeriesGap, ARegisterOverTheMonthTakesTheEffect)
{
    CaseBuilder builder = hourly(QStringLiteral("2024-05"));
    cut(builder, "2024-05-14T08:00:00", "2024-05-14T11:00:00");
    read(builder, "2024-05-01T00:00:00", "1000");
    read(builder, "2024-06-01T00:00:00", "8440");
    const auto all = kTester.find(builder);
    ASSERT_EQ(all.size(), 1U);
    EXPECT_EQ(all.front().expected->value, dec("7440"));
    EXPECT_EQ(all.front().observed->value, dec("7410"));
    ASSERT_TRUE(all.front().effectTco2e);
    EXPECT_TRUE(all.front().effectTco2e->isZero());
}

TEST(SeriesGap, CellsThatCouldNotBeReadAreNamed)
{
    CaseBuilder builder = hourly(QStringLiteral("2024-05"));
    cut(builder, "2024-05-14T08:00:00", "2024-05-14T10:00:00");
    const int row = builder.submission().series.front().rows[indexOf(builder, "2024-05-14T07:00:00")];
    builder.submission().rejected.push_back({{QStringLiteral("E-002"), {}, row + 1, QStringLiteral("C")}, {}, "empty"});
    builder.submission().rejected.push_back({{QStringLiteral("E-009"), {}, row + 1, QStringLiteral("C")}, {}, "another file"});
    const auto all = kTester.find(builder);
    ASSERT_EQ(all.size(), 1U);
    EXPECT_EQ(all.front().records.front().row, row + 1);
    EXPECT_EQ(english(all.front().causes.front().why), "1 rows stand in the file without a value that can be read");
}

void fill(CaseBuilder& builder, const char* from, const char* to, qint64 value)
{
    Series& series = builder.submission().series.front();
    series.quality.assign(series.size(), Quality::measured);
    for (std::size_t i = indexOf(builder, from); i < indexOf(builder, to); ++i) {
        series.values[i] = value;
        series.quality[i] = Quality::substituted;
    }
}

TEST(SeriesGap, FilledValuesAreNoGapButMustBeConservative)
{
    CaseBuilder builder = hourly(QStringLiteral("2024-05"));
    fill(builder, "2024-05-14T00:00:00", "2024-05-15T00:00:00", 1000);
    EXPECT_EQ(found(kTester.find(builder)), "");
    fill(builder, "2024-05-14T00:00:00", "2024-05-15T00:00:00", 960); // 4 % below, 5 % are allowed
    EXPECT_EQ(found(kTester.find(builder)), "");
    fill(builder, "2024-05-14T00:00:00", "2024-05-15T00:00:00", 0);
    const auto all = kTester.find(builder);
    ASSERT_EQ(found(all), "EL 2024-05 must-explain estimated");
    EXPECT_EQ(english(all.front().finding), "2024-05: 24 values of M-1 are not measured and put in with 0 kWh, less than in the weeks before and after (240 kWh)");
    EXPECT_EQ(all.front().difference->value, dec("-240"));
}

TEST(SeriesGap, AMeterThatIsInstalledInTheYear)
{
    CaseBuilder builder = hourly(QStringLiteral("2024"));
    cut(builder, "2024-01-01T00:00:00", "2024-05-13T00:00:00");
    const auto unknown = kTester.find(builder);
    ASSERT_EQ(found(unknown), "EL 2024-01-01/2024-05-12 must-explain omitted-period");
    EXPECT_NE(english(unknown.front().finding).find("no paper says that the meter was installed then"), std::string::npos);

    CaseBuilder isNew = builder;
    read(isNew, "2024-05-13T00:00:00", "3");
    read(isNew, "2025-01-01T00:00:00", "55923");
    EXPECT_EQ(found(kTester.find(isNew)), "");

    CaseBuilder isOld = builder;
    read(isOld, "2024-01-01T00:00:00", "3");
    read(isOld, "2025-01-01T00:00:00", "87843");
    EXPECT_EQ(kTester.find(isOld).size(), 5U);

    CaseBuilder billed = builder;
    billed.invoice(QStringLiteral("B-1"), QStringLiteral("EL"), QStringLiteral("2024-02"), QStringLiteral("6960"));
    EXPECT_EQ(kTester.find(billed).size(), 5U);

    CaseBuilder declared = builder;
    for (int month = 6; month <= 12; ++month)
        declared.declared(QStringLiteral("EL"), QStringLiteral("2024-%1").arg(month, 2, 10, QLatin1Char('0')), QStringLiteral("7000"));
    EXPECT_EQ(found(kTester.find(declared)), "");
    declared.declared(QStringLiteral("EL"), QStringLiteral("2024-03"), QStringLiteral("7000"));
    EXPECT_EQ(kTester.find(declared).size(), 5U);

    CaseBuilder calibrated = builder;
    calibrated.submission().meters.front().calibration.push_back({QStringLiteral("M-1"), QStringLiteral("K-7"), Period(QDate(2024, 5, 2), QDate(2032, 5, 1)), {}, {}, {}});
    EXPECT_EQ(found(kTester.find(calibrated)), "");
}

TEST(SeriesGap, OneMeterRelievesAnother)
{
    CaseBuilder builder = hourly(QStringLiteral("2024"));
    cut(builder, "2024-06-15T00:00:00", "2025-01-01T00:00:00");
    EXPECT_EQ(found(kTester.find(builder)), "EL 2024-06-15/2024-12-31 must-explain omitted-period");
    builder.meter(QStringLiteral("M-2"), MeterMeasures::gridImport, QStringLiteral("EL"));
    builder.flatSeries(QStringLiteral("M-2"), QStringLiteral("2024-06-15/2024-12-31"), kHour, QStringLiteral("10"));
    EXPECT_EQ(found(kTester.find(builder)), "");
}

TEST(SeriesGap, AMissingFirstHourIsNoInstallation)
{
    CaseBuilder builder = hourly(QStringLiteral("2024-05"));
    cut(builder, "2024-05-01T00:00:00", "2024-05-01T01:00:00");
    EXPECT_EQ(found(kTester.find(builder)), "EL 2024-05 must-explain omitted-period");
}

/// Quarter hours of June in which the sun may shine, in Hefei: 05:00 to 19:00.
CaseBuilder sleepingPlant()
{
    CaseBuilder builder;
    builder.period(QStringLiteral("2024-06"));
    builder.source(QStringLiteral("PV"), SourceCategory::onsiteRenewable);
    builder.meter(QStringLiteral("M-1"), MeterMeasures::pvGeneration, QStringLiteral("PV"));
    builder.flatSeries(QStringLiteral("M-1"), QStringLiteral("2024-06"), kQuarter, QStringLiteral("2"));
    for (int day = 1; day <= 30; ++day) {
        const std::string date = "2024-06-" + std::string(day < 10 ? "0" : "") + std::to_string(day);
        cut(builder, (date + "T00:00:00").c_str(), (date + "T05:30:00").c_str());
        cut(builder, (date + "T19:00:00").c_str(), (date + "T23:59:59").c_str());
    }
    return builder;
}

TEST(SeriesGap, APlantsLoggerMaySleepAtNight)
{
    CaseBuilder builder = sleepingPlant();
    EXPECT_EQ(found(kTester.find(builder)), "");
    cut(builder, "2024-06-12T11:00:00", "2024-06-12T13:00:00");
    const auto all = kTester.find(builder);
    ASSERT_EQ(found(all), "PV 2024-06 must-explain omitted-period");
    EXPECT_NE(english(all.front().finding).find("lacks 8 intervals: 2024-06-12 11:00 to 2024-06-12 12:45"), std::string::npos);
    builder.submission().sites.front().latitude.reset();
    EXPECT_EQ(found(kTester.find(builder)), "PV 2024-06 must-explain omitted-period");
}

TEST(SeriesGap, AnotherResolutionIsNoGap)
{
    CaseBuilder builder = gridCase(QStringLiteral("2024-05"));
    builder.flatSeries(QStringLiteral("M-1"), QStringLiteral("2024-05"), kQuarter, QStringLiteral("2.5"));
    cut(builder, "2024-05-16T00:00:00", "2024-06-01T00:00:00");
    CaseBuilder inOneFile = builder;
    for (qint64 hour = 0; hour < 16 * 24; ++hour)
        addRow(inOneFile, at(inOneFile, "2024-05-16T00:00:00") + hour * kHour, 1000);
    EXPECT_EQ(found(kTester.find(inOneFile)), "");

    CaseBuilder inTwoFiles = builder;
    inTwoFiles.flatSeries(QStringLiteral("M-1"), QStringLiteral("2024-05-16/2024-05-31"), kHour, QStringLiteral("10"));
    EXPECT_EQ(found(kTester.find(inTwoFiles)), "");
}

TEST(SeriesGap, EveryFourthQuarterIsAGap)
{
    CaseBuilder builder = gridCase(QStringLiteral("2024-05"));
    builder.flatSeries(QStringLiteral("M-1"), QStringLiteral("2024-05"), kQuarter, QStringLiteral("2.5"));
    for (int hour = 0; hour < 24; ++hour) {
        const std::string clock = "2024-05-20T" + std::string(hour < 10 ? "0" : "") + std::to_string(hour);
        cut(builder, (clock + ":15:00").c_str(), (clock + ":59:59").c_str());
    }
    const auto all = kTester.find(builder);
    ASSERT_EQ(found(all), "EL 2024-05 must-explain omitted-period");
    EXPECT_NE(english(all.front().finding).find("lacks 72 intervals"), std::string::npos);
}

TEST(SeriesGap, MonthSumsBesideHoursDoNotFillAHole)
{
    CaseBuilder builder = hourly(QStringLiteral("2024-05"));
    cut(builder, "2024-05-14T08:00:00", "2024-05-14T11:00:00");
    builder.series(QStringLiteral("M-1"), QStringLiteral("2024-04-30T16:00:00"), 31 * kDay, {QStringLiteral("7440")});
    EXPECT_EQ(found(kTester.find(builder)), "EL 2024-05 must-explain omitted-period");
}

TEST(SeriesGap, WanderingClocksAreNoGaps)
{
    CaseBuilder builder = hourly(QStringLiteral("2024-05"));
    Series& series = builder.submission().series.front();
    for (std::size_t i = 0; i < series.size(); ++i)
        series.start[i] += static_cast<qint64>(i % 7);
    EXPECT_EQ(found(kTester.find(builder)), "");
}

} // namespace
} // namespace attest::test
