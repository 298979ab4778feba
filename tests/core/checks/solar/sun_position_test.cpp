// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/solar/sun_position.h"

#include "core/checks/solar/clear_sky.h"

#include <QDateTime>

#include <gtest/gtest.h>

#include <algorithm>

namespace attest {
namespace {

qint64 utc(const char* text)
{
    QDateTime time = QDateTime::fromString(QString::fromLatin1(text), Qt::ISODate);
    time.setTimeSpec(Qt::UTC);
    return time.toSecsSinceEpoch();
}

// The example of NREL's SPA report: Golden, 2003-10-17 12:30:30 UTC−7.
TEST(SunPosition, AgreesWithTheExampleOfTheSpaReport)
{
    const SunPosition sun = sunPosition(utc("2003-10-17T19:30:30"), {39.742476, -105.1786});
    EXPECT_NEAR(90 - sun.elevation - refraction(sun.elevation), 50.111622, 0.01);
    EXPECT_NEAR(sun.azimuth, 194.340241, 0.01);
}

// Sunrise and sunset of the SPA report (to the second) and of the USNO (to the minute): the sun's centre stands at
// −0.833°. The sun moves up to 0.0042° a second.
TEST(SunPosition, StandsAtTheHorizonWhenTheAlmanacsSaySo)
{
    const struct {
        const char* time;
        Place2D place;
        double tolerance;
    } cases[] = {
        {"2015-01-02T14:21:55", {39.742476, -105.1786}, 0.02}, {"2015-01-02T23:47:43", {39.742476, -105.1786}, 0.02},
        {"1996-07-05T07:08:15", {-35, 0}, 0.02},               {"1996-07-05T17:01:04", {-35, 0}, 0.02},
        {"2004-12-04T04:38:57", {-35, 0}, 0.02},               {"2004-12-04T19:02:02", {-35, 0}, 0.02},
        {"1994-01-02T07:08:12", {35, 0}, 0.02},                {"1994-01-02T16:59:55", {35, 0}, 0.02},
        {"2015-04-01T21:58:00", {39.9, 116.38}, 0.2},          {"2015-08-02T11:28:00", {39.9, 116.38}, 0.2},
    };
    for (const auto& [time, place, tolerance] : cases)
        EXPECT_NEAR(sunPosition(utc(time), place).elevation, -0.833, tolerance) << time;
}

// All eight of the USNO's table for Beijing, 2015, local time UTC+8, to the minute (0.2° of the sun's way).
TEST(SunPosition, RisesAndSetsInBeijingAsTheUsnoSays)
{
    for (const char* time : {"2015-01-01T23:36:00", "2015-01-02T09:00:00", "2015-04-01T21:58:00", "2015-04-02T10:39:00",
                             "2015-08-01T21:13:00", "2015-08-02T11:28:00", "2015-12-01T23:17:00", "2015-12-02T08:50:00"})
        EXPECT_NEAR(sunPosition(utc(time), {39.9, 116.38}).elevation, -0.833, 0.2) << time;
}

// Meeus, Astronomical Algorithms, example 25.a and b: 1992 October 13, 0h TD (23:59:01 UT the day before); declination
// −7.78507° by the lower accuracy, −7°47'01.74" = −7.78382° by the whole theory. Seen from the pole it is the elevation.
TEST(SunPosition, DeclinationOfMeeusExample25)
{
    const qint64 moment = utc("1992-10-12T23:59:01");
    EXPECT_NEAR(sunPosition(moment, {90, 0}).elevation, -7.78507, 0.0005);
    EXPECT_NEAR(sunPosition(moment, {90, 0}).elevation, -7.78382, 0.002);
    EXPECT_NEAR(sunPosition(moment, {-90, 120}).elevation, 7.78507, 0.0005);
}

// Example 28.a: equation of time +13 min 42.7 s, so the sun stands highest over Greenwich at 11:46:17.
TEST(SunPosition, EquationOfTimeOfMeeusExample28)
{
    EXPECT_NEAR(static_cast<double>(solarNoon(utc("1992-10-13T00:00:00"), {51.5, 0}) - utc("1992-10-13T11:46:17")), 0, 2);
}

// Equinoxes and solstices of the Astronomical Almanac (USNO), to the minute: the declination passes 0 at 0.0003° a minute, and is
// 23.44° at its ends. Leap years, the years around them, and the ends of the table.
TEST(SunPosition, EquinoxesAndSolsticesOfTheAlmanac)
{
    for (const char* time : {"2000-03-20T07:35:00", "2000-09-22T17:28:00", "2016-03-20T04:30:00", "2016-09-22T14:21:00", "2020-03-20T03:50:00",
                             "2020-09-22T13:31:00", "2023-03-20T21:24:00", "2024-03-20T03:06:00", "2024-09-22T12:44:00", "2025-03-20T09:01:00"})
        EXPECT_NEAR(sunPosition(utc(time), {90, 0}).elevation, 0, 0.004) << time;
    for (const char* time : {"2000-06-21T01:48:00", "2020-06-20T21:44:00", "2024-06-20T20:51:00"})
        EXPECT_NEAR(sunPosition(utc(time), {90, 0}).elevation, 23.437, 0.003) << time;
    for (const char* time : {"2000-12-21T13:37:00", "2020-12-21T10:02:00", "2024-12-21T09:21:00"})
        EXPECT_NEAR(sunPosition(utc(time), {90, 0}).elevation, -23.437, 0.003) << time;
}

// 29 February lies between its neighbours, and 1 March of a leap year is a day further than of another.
TEST(SunPosition, TheLeapDayIsADay)
{
    const auto declination = [](const char* time) { return sunPosition(utc(time), {90, 0}).elevation; };
    EXPECT_LT(declination("2024-02-28T12:00:00"), declination("2024-02-29T12:00:00"));
    EXPECT_LT(declination("2024-02-29T12:00:00"), declination("2024-03-01T12:00:00"));
    EXPECT_NEAR(declination("2024-02-29T12:00:00"), declination("2023-03-01T06:00:00"), 0.02) << "365.25 days later";
}

// Tromsø: the sun neither sets in June nor rises in December; Antarctica the other way round. Sydney at noon sees it in the north.
TEST(SunPosition, HighLatitudesAndTheSouthernHemisphere)
{
    const auto extremes = [](const char* day, const Place2D& place) {
        std::pair<double, double> range{90, -90};
        for (qint64 second = 0; second < 86'400; second += 300) {
            const double elevation = sunPosition(utc(day) + second, place).elevation;
            range = {std::min(range.first, elevation), std::max(range.second, elevation)};
        }
        return range;
    };
    const Place2D tromso{69.65, 18.96};
    EXPECT_NEAR(extremes("2024-06-20T12:00:00", tromso).first, 69.65 - 90 + 23.437, 0.02);
    EXPECT_NEAR(extremes("2024-12-21T00:00:00", tromso).second, 90 - 69.65 - 23.437, 0.02);
    const Place2D mcmurdo{-77.85, 166.67};
    EXPECT_NEAR(extremes("2024-12-21T00:00:00", mcmurdo).first, 77.85 - 90 + 23.437, 0.02);
    EXPECT_LT(extremes("2024-06-20T12:00:00", mcmurdo).second, 0);
    const Place2D sydney{-33.87, 151.21};
    const SunPosition noon = sunPosition(solarNoon(utc("2024-06-20T02:00:00"), sydney), sydney);
    EXPECT_NEAR(noon.elevation, 90 - 33.87 - 23.437, 0.01);
    EXPECT_NEAR(std::min(noon.azimuth, 360 - noon.azimuth), 0, 0.1);
}

TEST(SunPosition, NoonIsTheHighestStand)
{
    const Place2D hefei{31.82, 117.23};
    const qint64 noon = solarNoon(utc("2024-06-21T03:00:00"), hefei);
    const double highest = sunPosition(noon, hefei).elevation;
    EXPECT_NEAR(highest, 90 - 31.82 + 23.44, 0.05);
    for (const qint64 shift : {-1800, -300, 300, 1800})
        EXPECT_LT(sunPosition(noon + shift, hefei).elevation, highest);
}

// Hefei 2024, FAO-56 equation 21: 3,142.3 kWh/m² of the year, 344.0 of June.
TEST(SunPosition, LightOutsideOfTheAtmosphere)
{
    double year = 0;
    double june = 0;
    for (int day = 1; day <= 366; ++day) {
        year += extraterrestrialIrradiation(day, 31.82);
        june += day >= 153 && day <= 182 ? extraterrestrialIrradiation(day, 31.82) : 0;
    }
    EXPECT_NEAR(year, 3142.3, 2);
    EXPECT_NEAR(june, 344.0, 0.5);
    EXPECT_EQ(extraterrestrialIrradiation(356, 80), 0) << "polar night";
}

TEST(ClearSky, BoundHoldsAboveACloudlessHorizontalDay)
{
    // 0.75 of the light outside is a cloudless day on the horizontal at sea level (FAO-56, equation 37).
    for (double latitude = -60; latitude <= 65; latitude += 12.5) {
        for (int month = 1; month <= 12; ++month) {
            const QDate date(2024, month, 15);
            const double bound = clearSkyBound(QDateTime(date, QTime(0, 0), Qt::UTC).toSecsSinceEpoch(), {latitude, 0}, {});
            EXPECT_GT(bound, 0.75 * extraterrestrialIrradiation(date.dayOfYear(), latitude)) << latitude << " " << month;
            EXPECT_LT(bound, 15) << latitude << " " << month;
        }
    }
}

// The quick limit may leave out, but never add: days of all seasons at all latitudes, far from Greenwich as well.
TEST(ClearSky, TheQuickLimitStaysBelowTheBound)
{
    double closest = 0;
    for (double latitude = -90; latitude <= 90; latitude += 15) {
        for (int day = 0; day < 366; day += 5) {
            const Place2D place{latitude, day % 2 == 0 ? 117.0 : -179.0};
            const qint64 start = utc("2024-01-01T00:00:00") + day * 86'400 - static_cast<qint64>(place.longitude * 240);
            for (const ClearAir& air : {ClearAir{}, ClearAir{4, 0}}) {
                const double bound = clearSkyBound(start, place, air);
                const double quick = clearSkyAtLeast(start, place, air);
                EXPECT_LE(quick, bound) << latitude << " " << day;
                closest = bound > 0 ? std::max(closest, quick / bound) : closest;
            }
        }
    }
    EXPECT_GT(closest, 0.93) << "it should tell most days";
}

TEST(ClearSky, ThinnerAirLetsMoreThrough)
{
    const qint64 june = utc("2024-06-20T17:00:00");
    const Place2D lhasa{29.65, 91.1};
    const double low = clearSkyBound(june, lhasa, {1, 0.1});
    EXPECT_GT(clearSkyBound(june, lhasa, {3.65, 0.1}), 1.1 * low);
    EXPECT_GT(clearSkyBound(june, lhasa, {1, 0.2}), low);
}

// Never the wrong side, and near it only within two degrees: 70 minutes after 70 minutes of a year at places of all latitudes.
TEST(RoughSun, IsNeverOnTheWrongSide)
{
    for (const Place2D& place : {Place2D{0, 0}, Place2D{51.34, 12.37}, Place2D{-33.87, 151.21}, Place2D{69.65, 18.96}, Place2D{-77.85, -166.67}}) {
        for (const double limit : {-6.0, 0.0, 10.0}) {
            RoughSun rough(place, limit);
            for (qint64 time = utc("2024-01-01T00:00:00"); time < utc("2025-01-01T00:00:00"); time += 4'200) {
                const double elevation = sunPosition(time, place).elevation;
                const RoughSun::Side side = rough.side(time);
                if (side != RoughSun::Side::near)
                    ASSERT_EQ(side == RoughSun::Side::above, elevation > limit) << place.latitude << " " << time;
                else
                    ASSERT_NEAR(elevation, limit, 2) << place.latitude << " " << time;
            }
        }
    }
}

} // namespace
} // namespace attest
