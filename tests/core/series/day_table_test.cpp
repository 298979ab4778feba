// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/series/day_table.h"

#include <gtest/gtest.h>

namespace attest {
namespace {

/// A value of 1 kWh every `step` seconds from midnight of a local day on.
struct Metered {
    Metered(const char* zone, QDate from, int days, qint64 step) : timeZone(zone)
    {
        meter.unit = Unit::kWh();
        series.unit = Unit::kWh();
        series.stepSeconds = step;
        const qint64 end = from.addDays(days).startOfDay(timeZone).toSecsSinceEpoch();
        for (qint64 time = from.startOfDay(timeZone).toSecsSinceEpoch(); time < end; time += step) {
            series.start.push_back(time);
            series.values.push_back(1);
            series.rows.push_back(0);
        }
    }
    MeterValues values() const { return {meter, {&series}, timeZone}; }

    QTimeZone timeZone;
    Meter meter;
    Series series;
};

TEST(DayTable, daysOf23And25HoursAreComplete)
{
    const Metered spring("Europe/Berlin", QDate(2024, 3, 30), 3, 900);
    const MeterValues values = spring.values();
    const DayTable table(values);
    ASSERT_EQ(table.days().size(), 3U);
    EXPECT_EQ(table.days()[0].sum, 96);
    EXPECT_EQ(table.days()[1].sum, 92);
    EXPECT_TRUE(table.days()[1].complete);
    EXPECT_EQ(table.dayOf(96), 1U);
    EXPECT_EQ(table.dayOf(187), 1U);
    EXPECT_EQ(table.at(table.days()[1], 12 * 3600), 96U + 44U);
    const Metered autumn("Europe/Berlin", QDate(2024, 10, 27), 1, 900);
    const MeterValues longDay = autumn.values();
    EXPECT_EQ(DayTable(longDay).days()[0].sum, 100);
}

TEST(DayTable, halfHourZonesAndMissingValues)
{
    Metered pune("Asia/Kolkata", QDate(2024, 1, 1), 2, 1800);
    pune.series.start.erase(pune.series.start.begin() + 10);
    pune.series.values.erase(pune.series.values.begin() + 10);
    pune.series.rows.erase(pune.series.rows.begin() + 10);
    const MeterValues values = pune.values();
    const DayTable table(values);
    ASSERT_EQ(table.days().size(), 2U);
    EXPECT_FALSE(table.days()[0].complete);
    EXPECT_TRUE(table.days()[1].complete);
    EXPECT_EQ(table.at(table.days()[0], 5 * 3600), std::nullopt);
    EXPECT_EQ(table.at(table.days()[1], 0), 47U);
}

TEST(DayTable, weekdays)
{
    EXPECT_EQ(DayTable::weekday(QDate(1970, 1, 1).daysTo(QDate(2024, 1, 1))), 0);
    EXPECT_EQ(DayTable::weekday(QDate(1970, 1, 1).daysTo(QDate(2024, 12, 29))), 6);
    EXPECT_EQ(DayTable::weekday(-1), 2);
}

TEST(DayTable, monthsAreNoDays)
{
    const Metered monthly("UTC", QDate(2024, 1, 1), 300, 31 * 86400);
    const MeterValues values = monthly.values();
    EXPECT_TRUE(DayTable(values).isEmpty());
}

} // namespace
} // namespace attest
