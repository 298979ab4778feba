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
            const double bound = clearSkyBound(QDateTime(date, QTime(0, 0), Qt::UTC).toSecsSinceEpoch(), {latitude, 0});
            EXPECT_GT(bound, 0.75 * extraterrestrialIrradiation(date.dayOfYear(), latitude)) << latitude << " " << month;
            EXPECT_LT(bound, 15) << latitude << " " << month;
        }
    }
}

} // namespace
} // namespace attest
