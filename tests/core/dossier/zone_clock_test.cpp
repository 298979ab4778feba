// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/zone_clock.h"

#include "tests/core/dossier/dossier_folder.h"

#include <QTimeZone>

#include <gtest/gtest.h>

namespace attest {
namespace {

/// A local time as seconds: as if it were UTC.
qint64 local(const char* iso)
{
    return utc((std::string(iso) + "Z").c_str());
}

TEST(ZoneClockTest, berlinAutumnShowsAnHourTwice)
{
    const ZoneClock clock(QStringLiteral("Europe/Berlin"));
    const LocalMoment twice = clock.toUtc(local("2024-10-27T02:30:00"));
    EXPECT_EQ(twice.utc, utc("2024-10-27T00:30:00Z"));
    ASSERT_TRUE(twice.second);
    EXPECT_EQ(*twice.second, utc("2024-10-27T01:30:00Z"));
    EXPECT_FALSE(clock.toUtc(local("2024-10-27T01:45:00")).second);
    EXPECT_FALSE(clock.toUtc(local("2024-10-27T03:00:00")).second);
}

TEST(ZoneClockTest, berlinSpringLeavesAnHourOut)
{
    const ZoneClock clock(QStringLiteral("Europe/Berlin"));
    const LocalMoment gap = clock.toUtc(local("2024-03-31T02:30:00"));
    EXPECT_TRUE(gap.inGap);
    EXPECT_EQ(gap.utc, utc("2024-03-31T02:30:00+01:00"));
    EXPECT_TRUE(clock.toUtc(local("2024-03-31T02:00:00")).inGap);
    EXPECT_FALSE(clock.toUtc(local("2024-03-31T02:00:00"), true).inGap) << "the end of the last hour of winter time";
    EXPECT_EQ(clock.toUtc(local("2024-03-31T03:00:00")).utc, utc("2024-03-31T01:00:00Z"));
}

TEST(ZoneClockTest, zonesWithHalfHours)
{
    EXPECT_EQ(ZoneClock(QStringLiteral("Asia/Kolkata")).toUtc(local("2024-06-01T00:00:00")).utc, utc("2024-05-31T18:30:00Z"));
    const ZoneClock lordHowe(QStringLiteral("Australia/Lord_Howe")); // half an hour of summer time
    const LocalMoment twice = lordHowe.toUtc(local("2024-04-07T01:45:00"));
    ASSERT_TRUE(twice.second);
    EXPECT_EQ(*twice.second - twice.utc, 1800);
}

TEST(ZoneClockTest, goesBothWays)
{
    for (const char* name : {"Europe/Berlin", "America/St_Johns", "Asia/Shanghai", "Africa/Casablanca", "Pacific/Chatham", "UTC"}) {
        const QString zone = QString::fromLatin1(name);
        const ZoneClock clock(zone);
        const QTimeZone peer(zone.toUtf8());
        for (qint64 moment = utc("2023-01-01T00:00:00Z"); moment < utc("2026-01-01T00:00:00Z"); moment += 1800) {
            const qint64 expected = moment + peer.offsetFromUtc(QDateTime::fromSecsSinceEpoch(moment, Qt::UTC));
            ASSERT_EQ(clock.toLocal(moment), expected) << name << moment;
            const LocalMoment back = clock.toUtc(expected);
            ASSERT_FALSE(back.inGap);
            ASSERT_TRUE(back.utc == moment || back.second == moment) << name << moment;
        }
    }
}

qint64 take(StampOrder& order, const ZoneClock& clock, const char* iso, bool isEnd = false)
{
    return order.take(clock.toUtc(local(iso), isEnd));
}

TEST(StampOrderTest, secondPassIsStandardTime)
{
    const ZoneClock clock(QStringLiteral("Europe/Berlin"));
    StampOrder order;
    take(order, clock, "2024-10-27T01:30:00");
    EXPECT_EQ(take(order, clock, "2024-10-27T02:00:00"), utc("2024-10-27T00:00:00Z"));
    EXPECT_EQ(take(order, clock, "2024-10-27T02:30:00"), utc("2024-10-27T00:30:00Z"));
    EXPECT_EQ(take(order, clock, "2024-10-27T02:00:00"), utc("2024-10-27T01:00:00Z"));
    EXPECT_EQ(take(order, clock, "2024-10-27T02:30:00"), utc("2024-10-27T01:30:00Z"));
    EXPECT_EQ(take(order, clock, "2024-10-27T03:00:00"), utc("2024-10-27T02:00:00Z"));
}

TEST(StampOrderTest, filesThatRunBackwards)
{
    const ZoneClock clock(QStringLiteral("Europe/Berlin"));
    StampOrder order;
    take(order, clock, "2024-10-27T03:30:00");
    take(order, clock, "2024-10-27T03:00:00");
    EXPECT_EQ(take(order, clock, "2024-10-27T02:30:00"), utc("2024-10-27T01:30:00Z"));
    EXPECT_EQ(take(order, clock, "2024-10-27T02:00:00"), utc("2024-10-27T01:00:00Z"));
    EXPECT_EQ(take(order, clock, "2024-10-27T02:30:00"), utc("2024-10-27T00:30:00Z"));
}

/// Clock times of 27 October in Berlin, taken in their order, as minutes since midnight.
std::vector<qint64> minutesAfterMidnight(const std::vector<const char*>& clocks, bool isEnd = false)
{
    const ZoneClock clock(QStringLiteral("Europe/Berlin"));
    StampOrder order;
    std::vector<qint64> minutes;
    for (const char* text : clocks)
        minutes.push_back((take(order, clock, (std::string("2024-10-27T") + text + ":00").c_str(), isEnd) - utc("2024-10-26T22:00:00Z")) / 60);
    return minutes;
}

using Minutes = std::vector<qint64>;

TEST(StampOrderTest, filesThatWereSortedByTheClock)
{
    EXPECT_EQ(minutesAfterMidnight({"01:15", "01:30", "01:45", "02:00", "02:00", "02:15", "02:15", "02:30", "02:30", "02:45", "02:45", "03:00", "03:15"}),
              (Minutes{75, 90, 105, 120, 180, 135, 195, 150, 210, 165, 225, 240, 255}));
    EXPECT_EQ(minutesAfterMidnight({"03:15", "03:00", "02:45", "02:45", "02:30", "02:30", "02:15", "02:15", "02:00", "02:00", "01:45"}),
              (Minutes{255, 240, 225, 165, 210, 150, 195, 135, 180, 120, 105}));
    EXPECT_EQ(minutesAfterMidnight({"00:00", "01:00", "02:00", "02:00", "03:00", "04:00"}), (Minutes{0, 60, 120, 180, 240, 300}));
}

TEST(StampOrderTest, endsThatWereSortedByTheClock)
{
    // The last summer interval ends at 02:00, the new time …
    EXPECT_EQ(minutesAfterMidnight({"01:30", "01:45", "02:00", "02:00", "02:15", "02:15", "02:30", "02:30", "02:45", "02:45", "03:00", "03:15"}, true),
              (Minutes{90, 105, 120, 180, 135, 195, 150, 210, 165, 225, 240, 255}));
    // … or at 03:00, the old one.
    EXPECT_EQ(minutesAfterMidnight({"01:45", "02:00", "02:15", "02:15", "02:30", "02:30", "02:45", "02:45", "03:00", "03:00", "03:15"}, true),
              (Minutes{105, 120, 135, 195, 150, 210, 165, 225, 180, 240, 255}));
    EXPECT_EQ(minutesAfterMidnight({"01:00", "02:00", "02:00", "03:00", "04:00"}, true), (Minutes{60, 120, 180, 240, 300}));
}

TEST(StampOrderTest, daysInAnotherOrderThanTheirHours)
{
    // As in PJM's hourly loads: the newest day first, each from 01:00 to 00:00.
    const ZoneClock clock(QStringLiteral("America/New_York"));
    StampOrder order;
    for (const char* hour : {"2014-11-03T22:00:00", "2014-11-03T23:00:00", "2014-11-04T00:00:00"})
        take(order, clock, hour, true);
    EXPECT_EQ(take(order, clock, "2014-11-02T01:00:00", true), utc("2014-11-02T05:00:00Z"));
    EXPECT_EQ(take(order, clock, "2014-11-02T02:00:00", true), utc("2014-11-02T06:00:00Z"));
    EXPECT_EQ(take(order, clock, "2014-11-02T02:00:00", true), utc("2014-11-02T07:00:00Z"));
    EXPECT_EQ(take(order, clock, "2014-11-02T03:00:00", true), utc("2014-11-02T08:00:00Z"));
}

TEST(StampOrderTest, blocksThatRunBackwards)
{
    const ZoneClock clock(QStringLiteral("Europe/Berlin"));
    StampOrder order;
    for (const char* hour : {"2024-10-26T02:00:00", "2024-10-26T01:00:00", "2024-10-26T00:00:00"})
        take(order, clock, hour);
    EXPECT_EQ(take(order, clock, "2024-10-27T02:00:00"), utc("2024-10-27T01:00:00Z"));
    EXPECT_EQ(take(order, clock, "2024-10-27T02:00:00"), utc("2024-10-27T00:00:00Z"));
    EXPECT_EQ(take(order, clock, "2024-10-27T01:00:00"), utc("2024-10-26T23:00:00Z"));
}

TEST(StampOrderTest, aRepeatedRowOfTheFirstPassIsNotTheSecondPass)
{
    const Minutes minutes = minutesAfterMidnight({"01:30", "02:00", "02:00", "02:30", "02:00", "02:30", "03:00"});
    EXPECT_EQ(minutes, (Minutes{90, 120, 180, 150, 180, 210, 240}));
}

TEST(StampOrderTest, endsOfIntervalsInBothHabits)
{
    const ZoneClock clock(QStringLiteral("Europe/Berlin"));
    const qint64 hour = utc("2024-10-27T00:00:00Z");
    // The end of the last summer interval is written as 02:00, the new time …
    StampOrder newTime;
    EXPECT_EQ(take(newTime, clock, "2024-10-27T02:00:00", true), hour);
    EXPECT_EQ(take(newTime, clock, "2024-10-27T02:30:00", true), hour + 1800);
    EXPECT_EQ(take(newTime, clock, "2024-10-27T02:00:00", true), hour + 3600);
    EXPECT_EQ(take(newTime, clock, "2024-10-27T02:30:00", true), hour + 5400);
    EXPECT_EQ(take(newTime, clock, "2024-10-27T03:00:00", true), hour + 7200);
    // … or as 03:00, the old one.
    StampOrder oldTime;
    EXPECT_EQ(take(oldTime, clock, "2024-10-27T02:30:00", true), hour + 1800);
    EXPECT_EQ(take(oldTime, clock, "2024-10-27T03:00:00", true), hour + 3600);
    EXPECT_EQ(take(oldTime, clock, "2024-10-27T02:30:00", true), hour + 5400);
    EXPECT_EQ(take(oldTime, clock, "2024-10-27T03:00:00", true), hour + 7200);
}

} // namespace
} // namespace attest
