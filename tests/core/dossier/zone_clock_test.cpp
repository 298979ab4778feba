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
