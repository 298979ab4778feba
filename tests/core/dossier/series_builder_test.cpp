// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/series_builder.h"

#include "tests/core/dossier/dossier_folder.h"

#include <gtest/gtest.h>

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

TEST(SeriesBuilderTest, refusesWhatDoesNotFitAndKeepsTheRest)
{
    const ZoneClock clock(QStringLiteral("UTC"));
    SeriesBuilder builder{Series()};
    EXPECT_TRUE(builder.add(0, true, {100, 0}, 2, Quality::measured));
    EXPECT_FALSE(builder.add(1, true, {1, 18}, 3, Quality::measured)) << "100 × 10^18 is more than 64 bits";
    EXPECT_FALSE(builder.add(1, true, {1, 19}, 3, Quality::measured));
    EXPECT_TRUE(builder.add(2, true, {1, 16}, 4, Quality::measured));
    EXPECT_FALSE(builder.add(3, true, {1000, 0}, 5, Quality::measured));
    const Series series = std::move(builder).finish(false, clock).unpacked().value();
    EXPECT_EQ(series.values, (std::vector<qint64>{1'000'000'000'000'000'000, 1}));
    EXPECT_EQ(series.rows, (std::vector<qint32>{2, 4}));
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
