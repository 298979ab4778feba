// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/series_builder.h"

#include "tests/core/dossier/dossier_folder.h"

#include <gtest/gtest.h>

#include <limits>

namespace attest {
namespace {

TEST(SeriesBuilderTest, bringsValuesToOneScale)
{
    const ZoneClock clock(QStringLiteral("UTC"));
    SeriesBuilder builder{Series()};
    EXPECT_TRUE(builder.add(0, true, {5, 0}, 2, Quality::measured));
    EXPECT_TRUE(builder.add(900, true, {125, 2}, 3, Quality::measured));
    EXPECT_TRUE(builder.add(1800, true, {3, 1}, 4, Quality::estimated));
    const Series series = std::move(builder).finish(false, clock).unpacked().value();
    EXPECT_EQ(series.scale, 2);
    EXPECT_EQ(series.values, (std::vector<qint64>{500, 125, 30}));
    EXPECT_EQ(series.quality, (std::vector<Quality>{Quality::measured, Quality::measured, Quality::estimated}));
    EXPECT_EQ(series.stepSeconds, 900);
}

TEST(SeriesBuilderTest, keepsAsManyPlacesAsTheLargestValueLeaves)
{
    const ZoneClock clock(QStringLiteral("UTC"));
    SeriesBuilder builder{Series()};
    EXPECT_TRUE(builder.add(0, true, {100, 0}, 2, Quality::measured));
    EXPECT_TRUE(builder.add(1, true, {500, 18}, 3, Quality::measured));
    EXPECT_FALSE(builder.isRounded()) << "100 leaves room for 16 places";
    EXPECT_TRUE(builder.add(2, true, {550, 18}, 4, Quality::measured));
    EXPECT_TRUE(builder.isRounded());
    EXPECT_FALSE(builder.add(3, true, {std::numeric_limits<qint64>::min(), 0}, 5, Quality::measured));
    EXPECT_TRUE(builder.add(4, true, {999'999'999'999'999'999, 0}, 6, Quality::measured));
    const Series series = std::move(builder).finish(false, clock).unpacked().value();
    EXPECT_EQ(series.scale, 0);
    EXPECT_EQ(series.values, (std::vector<qint64>{100, 0, 0, 999'999'999'999'999'999}));
    EXPECT_EQ(series.rows, (std::vector<qint32>{2, 3, 4, 6}));
}

TEST(SeriesBuilderTest, zerosAtTheEndAreNothingLost)
{
    SeriesBuilder builder{Series()};
    EXPECT_TRUE(builder.add(0, true, {250'000'000'000'000'000, 18}, 2, Quality::measured));
    EXPECT_TRUE(builder.add(1, true, {125, 1}, 3, Quality::measured));
    EXPECT_FALSE(builder.isRounded());
    EXPECT_TRUE(builder.add(2, true, {123'456'789'012'345'678, 18}, 4, Quality::measured));
    EXPECT_TRUE(builder.isRounded());
    const Series series = std::move(builder).finish(false, ZoneClock(QStringLiteral("UTC"))).unpacked().value();
    EXPECT_EQ(series.scale, 17);
    EXPECT_EQ(series.values, (std::vector<qint64>{25'000'000'000'000'000, 1'250'000'000'000'000'000, 12'345'678'901'234'568}));
}

TEST(SeriesBuilderTest, endsOfDaysAndMonthsFollowTheCalendar)
{
    const ZoneClock clock(QStringLiteral("Europe/Berlin"));
    SeriesBuilder days{Series()};
    for (const char* end : {"2024-03-30T00:00:00+01:00", "2024-03-31T00:00:00+01:00", "2024-04-01T00:00:00+02:00", "2024-04-02T00:00:00+02:00"})
        ASSERT_TRUE(days.add(utc(end), true, {1, 0}, 1, Quality::measured));
    const Series byDay = std::move(days).finish(true, clock).unpacked().value();
    EXPECT_EQ(byDay.stepSeconds, 86'400);
    EXPECT_EQ(byDay.start[2], utc("2024-03-31T00:00:00+01:00")) << "a day of 23 hours";

    SeriesBuilder months{Series()};
    for (const char* end : {"2024-02-01T00:00:00+01:00", "2024-03-01T00:00:00+01:00", "2024-04-01T00:00:00+02:00"})
        ASSERT_TRUE(months.add(utc(end), true, {1, 0}, 1, Quality::measured));
    const Series byMonth = std::move(months).finish(true, clock).unpacked().value();
    EXPECT_EQ(byMonth.start[1], utc("2024-02-01T00:00:00+01:00"));
    EXPECT_EQ(byMonth.start[2], utc("2024-03-01T00:00:00+01:00"));
}

} // namespace
} // namespace attest
