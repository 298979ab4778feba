// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/series/usual_pattern.h"

#include <gtest/gtest.h>

namespace attest {
namespace {

constexpr qint64 kHour = 3600;
constexpr PatternLimits kLimits{45, 6, 0.25, 0.01};

/// A meter by hours from Monday, 1 January 2024 on: 10 kWh an hour on working days from 8 to 16, else 2; hundredths.
struct Works {
    explicit Works(int days, const char* zone = "Europe/Berlin") : timeZone(zone)
    {
        meter.unit = Unit::kWh();
        series.unit = Unit::kWh();
        series.scale = 2;
        series.stepSeconds = kHour;
        const QDate first(2024, 1, 1);
        const qint64 end = first.addDays(days).startOfDay(timeZone).toSecsSinceEpoch();
        for (qint64 time = first.startOfDay(timeZone).toSecsSinceEpoch(); time < end; time += kHour) {
            const QDateTime local = QDateTime::fromSecsSinceEpoch(time, timeZone);
            const bool works = local.date().dayOfWeek() <= 5 && local.time().hour() >= 8 && local.time().hour() < 16;
            series.start.push_back(time);
            series.values.push_back(works ? 1000 : 200);
            series.rows.push_back(0);
        }
    }
    MeterValues values() const { return {meter, {&series}, timeZone}; }
    /// Of the hour of a day since 1 January, in winter.
    static std::size_t at(int day, int hour) { return static_cast<std::size_t>(day * 24 + hour); }

    QTimeZone timeZone;
    Meter meter;
    Series series;
};

TEST(UsualPattern, daysAreAlikeWhenTheirOwnRestSaysSo)
{
    Works works(56);
    // A Wednesday off: like a Sunday, whatever stands at ten.
    for (int hour = 8; hour < 16; ++hour)
        works.series.values[Works::at(16, hour)] = 200;
    works.series.values[Works::at(16, 10)] = 9000;
    const MeterValues values = works.values();
    const DayTable days(values);
    const UsualPattern pattern(days, kLimits);
    const auto like = pattern.likeDays(Works::at(16, 10), Works::at(16, 11));
    EXPECT_EQ(like.size(), 16U) << "the Saturdays and Sundays of eight weeks";
    for (const MeterDay* day : like)
        EXPECT_GE(DayTable::weekday(day->day), 5);
    EXPECT_EQ(pattern.at(Works::at(16, 10), like).median, 2);
}

TEST(UsualPattern, theSeasonIsLeftOnlyWhereItHasTooFew)
{
    const Works works(150);
    const MeterValues values = works.values();
    const DayTable days(values);
    const std::size_t i = Works::at(2, 10);
    // From 3 January on: 47 days within the season, 33 of them working days without the day itself.
    EXPECT_EQ(UsualPattern(days, kLimits).likeDays(i, i + 1).size(), 34U);
    PatternLimits strict = kLimits;
    strict.enough = 100;
    EXPECT_EQ(UsualPattern(days, strict).likeDays(i, i + 1).size(), 107U) << "the whole series";
}

TEST(UsualPattern, longStretchesMeetTheirWeekdays)
{
    const Works works(56);
    const MeterValues values = works.values();
    const DayTable days(values);
    const UsualPattern pattern(days, kLimits);
    // Friday noon to Monday noon: 4 × 10 + 8 × 2, two rest days, 8 × 2 + 4 × 10.
    EXPECT_DOUBLE_EQ(pattern.sumOnSameWeekdays(Works::at(18, 12), Works::at(21, 12)), 56 + 2 * 48 + 56);
    const auto mondays = pattern.sameWeekdays(Works::at(21, 0), Works::at(18, 12), Works::at(21, 12));
    EXPECT_EQ(mondays.size(), 7U) << "eight without the one asked about";
}

TEST(UsualPattern, noValueIsKnownBetterThanItsLastPlace)
{
    Works works(56);
    const MeterValues values = works.values();
    const DayTable days(values);
    const UsualPattern pattern(days, kLimits);
    const auto like = pattern.likeDays(Works::at(2, 10), Works::at(2, 11));
    EXPECT_DOUBLE_EQ(pattern.at(Works::at(2, 10), like).spread, 0.1) << "a hundredth of 10";
    EXPECT_DOUBLE_EQ(pattern.at(Works::at(2, 2), like).spread, 0.02) << "a hundredth of 2";
    PatternLimits exact = kLimits;
    exact.finest = 0;
    EXPECT_DOUBLE_EQ(UsualPattern(days, exact).at(Works::at(2, 2), like).spread, 0.01) << "one unit of the last place";
    EXPECT_DOUBLE_EQ(resolutionOf(values), 0.01);
}

TEST(UsualPattern, aSeriesOfOneDayHasNothingUsual)
{
    const Works works(1);
    const MeterValues values = works.values();
    const DayTable days(values);
    const UsualPattern pattern(days, kLimits);
    EXPECT_TRUE(pattern.likeDays(10, 11).empty());
    EXPECT_EQ(pattern.at(10, {}).count, 0U);
    EXPECT_EQ(pattern.sumOnSameWeekdays(0, 24), 0);
}

TEST(UsualPattern, timesOfTheDayAreThoseOfTheClock)
{
    const Works works(120);
    const MeterValues values = works.values();
    const DayTable days(values);
    const UsualPattern pattern(days, kLimits);
    // Tuesday 2 April 2024, after the clocks were put forward: 8:00 is one hour earlier in UTC, and works.
    const std::size_t eight = Works::at(92, 8) - 1;
    const auto numbers = pattern.numbers(eight, pattern.likeDays(eight, eight + 1));
    ASSERT_FALSE(numbers.empty());
    for (const double number : numbers)
        EXPECT_EQ(number, 10);
}

} // namespace
} // namespace attest
