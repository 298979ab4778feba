// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/series/local_calendar.h"

#include <QDateTime>
#include <QTimeZone>

#include <gtest/gtest.h>

using namespace attest;

namespace {

qint64 utc(const char* text)
{
    return QDateTime::fromString(QString::fromLatin1(text), Qt::ISODate).toSecsSinceEpoch();
}

qint64 dayNumber(int year, int month, int day)
{
    return QDate(1970, 1, 1).daysTo(QDate(year, month, day));
}

struct LocalDay {
    const char* zone;
    QDate date;
    int hours;         ///< of the day, times four
    const char* start; ///< its first moment
};

class DayLength : public testing::TestWithParam<LocalDay> {};

TEST_P(DayLength, followsTheZone)
{
    const LocalDay& day = GetParam();
    const QTimeZone zone(day.zone);
    ASSERT_TRUE(zone.isValid());
    const qint64 start = utc(day.start);
    const LocalCalendar calendar(zone, start - 40 * 86400, start + 40 * 86400);
    const qint64 number = QDate(1970, 1, 1).daysTo(day.date);
    EXPECT_EQ(calendar.startOf(number), start);
    EXPECT_EQ(calendar.startOf(number + 1) - start, day.hours * 900);
    EXPECT_EQ(calendar.secondsShown(number, 0, 86400), day.hours * 900);
    EXPECT_EQ(calendar.dayOf(start), number);
    EXPECT_EQ(calendar.dayOf(start - 1), number - 1);
    EXPECT_EQ(LocalCalendar::dateOf(number), day.date);
}

// Rules as published in the tz database (europe, northamerica, australasia, asia).
INSTANTIATE_TEST_SUITE_P(Zones, DayLength, testing::Values(
    LocalDay{"Europe/Berlin", QDate(2024, 3, 30), 96, "2024-03-29T23:00:00Z"},
    LocalDay{"Europe/Berlin", QDate(2024, 3, 31), 92, "2024-03-30T23:00:00Z"},
    LocalDay{"Europe/Berlin", QDate(2024, 10, 27), 100, "2024-10-26T22:00:00Z"},
    LocalDay{"Australia/Lord_Howe", QDate(2024, 4, 7), 98, "2024-04-06T13:00:00Z"},
    LocalDay{"Australia/Lord_Howe", QDate(2024, 10, 6), 94, "2024-10-05T13:30:00Z"},
    LocalDay{"America/Havana", QDate(2024, 3, 10), 92, "2024-03-10T05:00:00Z"},
    LocalDay{"America/Havana", QDate(2024, 11, 3), 100, "2024-11-03T04:00:00Z"},
    LocalDay{"Asia/Kolkata", QDate(2024, 6, 1), 96, "2024-05-31T18:30:00Z"},
    LocalDay{"Asia/Shanghai", QDate(2024, 1, 1), 96, "2023-12-31T16:00:00Z"},
    LocalDay{"UTC", QDate(1969, 12, 31), 96, "1969-12-31T00:00:00Z"}));

TEST(LocalCalendar, showsTheClock)
{
    const QTimeZone berlin("Europe/Berlin");
    const LocalCalendar calendar(berlin, utc("2024-10-01T00:00:00Z"), utc("2024-11-30T00:00:00Z"));
    EXPECT_EQ(calendar.clockAt(utc("2024-10-27T00:30:00Z")), 2 * 3600 + 1800);
    EXPECT_EQ(calendar.clockAt(utc("2024-10-27T01:30:00Z")), 2 * 3600 + 1800);
    EXPECT_EQ(calendar.offsetAt(utc("2024-10-27T00:59:59Z")), 7200);
    EXPECT_EQ(calendar.offsetAt(utc("2024-10-27T01:00:00Z")), 3600);
    EXPECT_EQ(calendar.secondsShown(dayNumber(2024, 10, 27), 2 * 3600, 3 * 3600), 7200);
    EXPECT_EQ(calendar.secondsShown(dayNumber(2024, 10, 27), 3 * 3600, 4 * 3600), 3600);
}

TEST(LocalCalendar, knowsTheTimesThatTheClockSkips)
{
    const LocalCalendar calendar(QTimeZone("Europe/Berlin"), utc("2024-03-01T00:00:00Z"), utc("2024-04-30T00:00:00Z"));
    EXPECT_EQ(calendar.secondsShown(dayNumber(2024, 3, 31), 2 * 3600, 3 * 3600), 0);
    EXPECT_EQ(calendar.secondsShown(dayNumber(2024, 3, 31), 1 * 3600, 2 * 3600), 3600);
}

TEST(LocalCalendar, goesOnAfterADayThatTheZoneSkipped)
{
    // Samoa had no 30 December 2011.
    const LocalCalendar calendar(QTimeZone("Pacific/Apia"), utc("2011-12-20T00:00:00Z"), utc("2012-01-10T00:00:00Z"));
    EXPECT_EQ(calendar.startOf(dayNumber(2011, 12, 30)), calendar.startOf(dayNumber(2011, 12, 31)));
    EXPECT_EQ(calendar.secondsShown(dayNumber(2011, 12, 30), 0, 86400), 0);
}

TEST(LocalCalendar, takesAnInvalidZoneForUtc)
{
    const LocalCalendar calendar(QTimeZone("No/Where"), 0, 86400);
    EXPECT_EQ(calendar.clockAt(3600), 3600);
}

} // namespace
