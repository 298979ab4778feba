// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/checks/series/series_cases.h"

#include <gtest/gtest.h>

namespace attest::test {
namespace {

const CheckTester kTester(kSeriesDaylightSaving);

CaseBuilder yearIn(const char* timezone, qint64 step = kQuarter)
{
    CaseBuilder builder = gridCase(QStringLiteral("2024"), QString::fromLatin1(timezone));
    builder.flatSeries(QStringLiteral("M-1"), QStringLiteral("2024"), step, QStringLiteral("1"));
    return builder;
}

qint64 utc(const char* text)
{
    return QDateTime::fromString(QString::fromLatin1(text) + QStringLiteral("Z"), Qt::ISODate).toSecsSinceEpoch();
}

void erase(CaseBuilder& builder, qint64 from, qint64 to)
{
    Series& series = builder.submission().series.front();
    for (std::size_t i = series.size(); i-- > 0;) {
        if (series.start[i] < from || series.start[i] >= to)
            continue;
        const auto offset = static_cast<std::ptrdiff_t>(i);
        series.start.erase(series.start.begin() + offset);
        series.values.erase(series.values.begin() + offset);
        series.rows.erase(series.rows.begin() + offset);
    }
}

TEST(SeriesDaylightSaving, ZonesWithoutSummerTimeHaveNothingToCompare)
{
    const CheckOutcome outcome = kTester.run(yearIn("Asia/Shanghai", kHour));
    EXPECT_EQ(outcome.compared, 0);
    EXPECT_EQ(english(outcome.reason), "The clocks of Asia/Shanghai do not change in the period");
}

TEST(SeriesDaylightSaving, DaysAreTooCoarse)
{
    const CheckOutcome outcome = kTester.run(yearIn("Europe/Berlin", kDay));
    EXPECT_EQ(outcome.compared, 0);
}

class RightYears : public testing::TestWithParam<std::pair<const char*, qint64>> {};

TEST_P(RightYears, Pass)
{
    const CheckOutcome outcome = kTester.run(yearIn(GetParam().first, GetParam().second));
    EXPECT_EQ(outcome.compared, 2);
    EXPECT_EQ(found(outcome.found), "");
}

INSTANTIATE_TEST_SUITE_P(Zones, RightYears, testing::Values(std::pair{"Europe/Berlin", qint64(900)}, std::pair{"America/Santiago", qint64(3600)},
                                                            std::pair{"Australia/Lord_Howe", qint64(1800)}, std::pair{"America/New_York", qint64(60)}));

TEST(SeriesDaylightSaving, TheRepeatedHourStandsOnce)
{
    CaseBuilder builder = yearIn("Europe/Berlin");
    erase(builder, utc("2024-10-27T01:00:00"), utc("2024-10-27T02:00:00"));
    const auto all = kTester.find(builder);
    ASSERT_EQ(found(all), "EL 2024-10-27 must-explain meter-fault");
    EXPECT_EQ(english(all.front().finding), "2024-10-27: the clocks go back and the day has 100 intervals; M-1 gives 96, the repeated hour stands once");
    EXPECT_EQ(found(kSeriesGap, builder), "");
}

/// As import reads a logger that keeps winter time: 02:00 to 02:45 of the last Sunday in March come with 03:00 to 03:45.
CaseBuilder neverSwitched()
{
    CaseBuilder builder = yearIn("Europe/Berlin");
    erase(builder, utc("2024-10-27T01:00:00"), utc("2024-10-27T02:00:00"));
    for (qint64 i = 0; i < 4; ++i)
        addRow(builder, utc("2024-03-31T01:00:00") + i * kQuarter, 120);
    return builder;
}

TEST(SeriesDaylightSaving, ALoggerThatNeverSwitches)
{
    const CaseBuilder builder = neverSwitched();
    const auto all = kTester.find(builder);
    ASSERT_EQ(found(all), "EL 2024-03-31 must-explain meter-fault; EL 2024-10-27 must-explain meter-fault");
    EXPECT_EQ(english(all.front().finding), "2024-03-31: the clocks go forward and the day has 92 intervals; M-1 gives 96, with values in the hour that the clock skips");
    for (const Discrepancy& one : all)
        EXPECT_EQ(english(one.causes.front().why).substr(0, 42), "The logger does not change to summer time:");
    EXPECT_EQ(all.front().records.size(), 9U); // the quarter before, four of the hour, four twins
}

TEST(SeriesDaylightSaving, TwinsAndGapsOfTheChangeAreItsOwn)
{
    EXPECT_EQ(found(kSeriesDuplicate, neverSwitched()), "");
    EXPECT_EQ(found(kSeriesGap, neverSwitched()), "");
    EXPECT_EQ(found(kSeriesOrder, neverSwitched()), "");
}

TEST(SeriesDaylightSaving, AnHourTooMuchIsMissingInSpring)
{
    CaseBuilder builder = yearIn("Europe/Berlin", kHour);
    erase(builder, utc("2024-03-31T01:00:00"), utc("2024-03-31T02:00:00"));
    const auto all = kTester.find(builder);
    ASSERT_EQ(found(all), "EL 2024-03-31 must-explain meter-fault");
    EXPECT_EQ(english(all.front().finding), "2024-03-31: the clocks go forward and the day has 23 intervals; M-1 gives 22, the hour after the skipped one is missing too");
}

TEST(SeriesDaylightSaving, AGapAroundTheChangeIsAPlainGap)
{
    CaseBuilder builder = yearIn("Europe/Berlin");
    erase(builder, utc("2024-10-26T20:00:00"), utc("2024-10-27T08:00:00"));
    EXPECT_EQ(found(kTester.find(builder)), "");
    EXPECT_EQ(found(kSeriesGap, builder), "EL 2024-10 must-explain omitted-period");
}

} // namespace
} // namespace attest::test
