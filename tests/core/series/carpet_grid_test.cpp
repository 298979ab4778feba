// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/series/carpet_grid.h"

#include <QDateTime>
#include <QTimeZone>

#include <gtest/gtest.h>
#include <rapidcheck.h>
#include <rapidcheck/gtest.h>

#include <map>

using namespace attest;

namespace {

const QTimeZone& berlin()
{
    static const QTimeZone kZone("Europe/Berlin");
    return kZone;
}

qint64 midnight(int month, int day)
{
    return QDate(2024, month, day).startOfDay(berlin()).toSecsSinceEpoch();
}

/// The value tells the UTC hour, so that a cell tells which values it is made of.
Series everyStep(qint64 from, qint64 to, qint64 step)
{
    Series series;
    series.unit = Unit::kWh();
    series.stepSeconds = step;
    for (qint64 time = from; time < to; time += step) {
        series.start.push_back(time);
        series.values.push_back(1 + time / 3600 % 24);
        series.rows.push_back(static_cast<qint32>(series.rows.size()) + 2);
    }
    return series;
}

CarpetGrid gridOf(const Series& series)
{
    return {SeriesPyramid({&series}, Unit::kWh()), series.stepSeconds, berlin()};
}

TEST(CarpetGrid, leavesTheHourOutThatSummerTimeSkips)
{
    const Series series = everyStep(midnight(3, 30), midnight(4, 2), 3600);
    const CarpetGrid grid = gridOf(series);
    ASSERT_EQ(grid.days(), 3);
    ASSERT_EQ(grid.rows(), 24);
    EXPECT_EQ(grid.date(1), QDate(2024, 3, 31));
    EXPECT_EQ(grid.state(1, 1), CarpetCell::value);
    EXPECT_EQ(grid.state(1, 2), CarpetCell::nothing);
    EXPECT_EQ(grid.state(1, 3), CarpetCell::value);
    EXPECT_FLOAT_EQ(grid.mean(1, 1), 1); // 00:00 UTC
    EXPECT_FLOAT_EQ(grid.mean(1, 3), 2); // 01:00 UTC
}

TEST(CarpetGrid, takesTheMeanOfTheHourThatComesTwice)
{
    const Series series = everyStep(midnight(10, 26), midnight(10, 29), 3600);
    const SeriesPyramid pyramid({&series}, Unit::kWh());
    const CarpetGrid grid(pyramid, 3600, berlin());
    ASSERT_EQ(grid.days(), 3);
    EXPECT_FLOAT_EQ(grid.mean(1, 1), 24);  // 23:00 UTC
    EXPECT_FLOAT_EQ(grid.mean(1, 2), 1.5); // 00:00 and 01:00 UTC
    EXPECT_FLOAT_EQ(grid.mean(1, 3), 3);
    EXPECT_EQ(grid.valuesIn(pyramid, 1, 2).size(), 2U);
    EXPECT_EQ(grid.valuesIn(pyramid, 1, 3).size(), 1U);
}

TEST(CarpetGrid, saysThatOneOfTheTwoHoursIsMissing)
{
    Series series = everyStep(midnight(10, 26), midnight(10, 29), 3600);
    const auto second = static_cast<std::ptrdiff_t>(27);
    series.start.erase(series.start.begin() + second);
    series.values.erase(series.values.begin() + second);
    series.rows.erase(series.rows.begin() + second);
    EXPECT_EQ(gridOf(series).state(1, 2), CarpetCell::missing);
}

TEST(CarpetGrid, sumsShortIntervalsToTheMeanPerHour)
{
    const Series series = everyStep(midnight(6, 1), midnight(6, 2), 60);
    const CarpetGrid grid = gridOf(series);
    ASSERT_EQ(grid.rowSeconds(), 900);
    EXPECT_FLOAT_EQ(grid.mean(0, 0), 60 * 23); // 23 kWh a minute, 22:00 UTC
}

TEST(CarpetGrid, marksEstimatedValuesAndGaps)
{
    Series series = everyStep(midnight(6, 1), midnight(6, 3), 900);
    series.quality.assign(series.size(), Quality::measured);
    series.quality[10] = Quality::substituted;
    series.start.erase(series.start.begin() + 20);
    series.values.erase(series.values.begin() + 20);
    series.quality.erase(series.quality.begin() + 20);
    const CarpetGrid grid = gridOf(series);
    EXPECT_EQ(grid.state(0, 10), CarpetCell::estimated);
    EXPECT_EQ(grid.state(0, 11), CarpetCell::value);
    EXPECT_EQ(grid.state(0, 20), CarpetCell::missing);
}

TEST(CarpetGrid, missesNothingBeforeTheFirstValue)
{
    const Series series = everyStep(midnight(6, 1) + 5 * 3600, midnight(6, 2) + 7 * 3600, 3600);
    const CarpetGrid grid = gridOf(series);
    EXPECT_EQ(grid.state(0, 4), CarpetCell::nothing);
    EXPECT_EQ(grid.state(0, 5), CarpetCell::value);
    EXPECT_EQ(grid.state(1, 6), CarpetCell::value);
    EXPECT_EQ(grid.state(1, 7), CarpetCell::nothing);
}

TEST(CarpetGrid, keepsTheColoursOfTheOthersFromOneSpike)
{
    Series series = everyStep(midnight(6, 1), midnight(7, 1), 900);
    series.values[500] = 1'000'000;
    const CarpetGrid grid = gridOf(series);
    EXPECT_TRUE(grid.isClipped());
    EXPECT_FLOAT_EQ(grid.high(), 24 * 4);
}

TEST(CarpetGrid, hasNoDaysForLongIntervals)
{
    EXPECT_EQ(gridOf(everyStep(midnight(6, 1), midnight(7, 1), 86400)).days(), 0);
    EXPECT_EQ(gridOf(Series()).days(), 0);
}

RC_GTEST_PROP(CarpetGrid, putsEveryValueIntoTheCellOfItsLocalTime, ())
{
    const qint64 step = *rc::gen::element<qint64>(900, 1800, 3600);
    const qint64 from = midnight(1, 1) + *rc::gen::inRange<qint64>(0, 366 * 24) * 3600;
    Series series = everyStep(from, from + *rc::gen::inRange<qint64>(1, 200) * step, step);
    for (qint64& value : series.values)
        value = *rc::gen::inRange<qint64>(0, 1000);
    const CarpetGrid grid = gridOf(series);
    std::map<std::pair<QDate, int>, std::pair<double, int>> expected;
    for (std::size_t i = 0; i < series.size(); ++i) {
        const QDateTime local = QDateTime::fromSecsSinceEpoch(series.start[i], berlin());
        auto& [sum, count] = expected[{local.date(), QTime(0, 0).secsTo(local.time()) / static_cast<int>(step)}];
        sum += static_cast<double>(series.values[i]);
        ++count;
    }
    std::size_t filled = 0;
    for (int day = 0; day < grid.days(); ++day) {
        for (int row = 0; row < grid.rows(); ++row) {
            const auto found = expected.find({grid.date(day), row});
            const bool has = grid.state(day, row) == CarpetCell::value || (found != expected.end() && grid.mean(day, row) > 0);
            filled += has || found != expected.end() ? 1 : 0;
            RC_ASSERT(found != expected.end() || !has);
            if (found != expected.end()) {
                const double mean = found->second.first / found->second.second * 3600.0 / static_cast<double>(step);
                RC_ASSERT(std::abs(static_cast<double>(grid.mean(day, row)) - mean) <= 0.01);
            }
        }
    }
    RC_ASSERT(filled == expected.size());
}

} // namespace
