// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/solar/sun_position.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace attest {
namespace {

constexpr double kDegree = std::numbers::pi / 180;
constexpr qint64 kDay = 86400;

/// What depends on the time alone.
struct Sun {
    double declination = 0;    // degrees
    double equationOfTime = 0; // minutes
};

double positiveRemainder(double value, double range)
{
    const double rest = std::fmod(value, range);
    return rest < 0 ? rest + range : rest;
}

Sun sunAt(qint64 utcSeconds)
{
    const double century = (static_cast<double>(utcSeconds) / kDay + 2440587.5 - 2451545) / 36525;
    const double meanLongitude = positiveRemainder(280.46646 + century * (36000.76983 + century * 0.0003032), 360);
    const double anomaly = (357.52911 + century * (35999.05029 - 0.0001537 * century)) * kDegree;
    const double eccentricity = 0.016708634 - century * (0.000042037 + 0.0000001267 * century);
    const double center = std::sin(anomaly) * (1.914602 - century * (0.004817 + 0.000014 * century))
        + std::sin(2 * anomaly) * (0.019993 - 0.000101 * century) + std::sin(3 * anomaly) * 0.000289;
    const double node = (125.04 - 1934.136 * century) * kDegree;
    const double longitude = (meanLongitude + center - 0.00569 - 0.00478 * std::sin(node)) * kDegree;
    const double meanObliquity = 23 + (26 + (21.448 - century * (46.815 + century * (0.00059 - century * 0.001813))) / 60) / 60;
    const double obliquity = (meanObliquity + 0.00256 * std::cos(node)) * kDegree;
    const double y = std::pow(std::tan(obliquity / 2), 2);
    const double l0 = meanLongitude * kDegree;
    const double equation = y * std::sin(2 * l0) - 2 * eccentricity * std::sin(anomaly)
        + 4 * eccentricity * y * std::sin(anomaly) * std::cos(2 * l0) - 0.5 * y * y * std::sin(4 * l0)
        - 1.25 * eccentricity * eccentricity * std::sin(2 * anomaly);
    return {std::asin(std::sin(obliquity) * std::sin(longitude)) / kDegree, 4 * equation / kDegree};
}

/// Degrees that the sun is past its noon, −180 … 180.
double hourAngle(qint64 utcSeconds, double longitude, const Sun& sun)
{
    const double minutes = static_cast<double>(utcSeconds % kDay) / 60 + sun.equationOfTime + 4 * longitude;
    return positiveRemainder(minutes / 4, 360) - 180;
}

} // namespace

SunPosition sunPosition(qint64 utcSeconds, const Place2D& place)
{
    const Sun sun = sunAt(utcSeconds);
    const double hour = hourAngle(utcSeconds, place.longitude, sun) * kDegree;
    const double latitude = place.latitude * kDegree;
    const double declination = sun.declination * kDegree;
    const double sine = std::sin(latitude) * std::sin(declination) + std::cos(latitude) * std::cos(declination) * std::cos(hour);
    const double east = -std::cos(declination) * std::sin(hour);
    const double north = std::sin(declination) * std::cos(latitude) - std::cos(declination) * std::sin(latitude) * std::cos(hour);
    return {std::asin(std::clamp(sine, -1.0, 1.0)) / kDegree, positiveRemainder(std::atan2(east, north) / kDegree, 360)};
}

double solarDeclination(qint64 utcSeconds)
{
    return sunAt(utcSeconds).declination;
}

RoughSun::RoughSun(const Place2D& place, double limit) : m_place(place)
{
    constexpr double kInHand = 1;
    m_sineBelow = std::sin(std::max(limit - kInHand, -90.0) * kDegree);
    m_sineAbove = std::sin(std::min(limit + kInHand, 90.0) * kDegree);
}

RoughSun::Side RoughSun::side(qint64 utcSeconds)
{
    const qint64 day = utcSeconds / kDay;
    if (m_day != day)
        lookAt(day);
    const double minutes = static_cast<double>(utcSeconds - day * kDay) / 60 + m_minutes;
    const double sine = m_constant - m_amplitude * std::cos(minutes / 4 * kDegree);
    return sine > m_sineAbove ? Side::above : sine < m_sineBelow ? Side::below : Side::near;
}

void RoughSun::lookAt(qint64 day)
{
    const Sun sun = sunAt(day * kDay + kDay / 2);
    m_day = day;
    m_minutes = sun.equationOfTime + 4 * m_place.longitude;
    m_constant = std::sin(m_place.latitude * kDegree) * std::sin(sun.declination * kDegree);
    m_amplitude = std::cos(m_place.latitude * kDegree) * std::cos(sun.declination * kDegree);
}

double refraction(double elevation)
{
    if (elevation > 85)
        return 0;
    const double tangent = std::tan(elevation * kDegree);
    double seconds = -20.772 / tangent;
    if (elevation > 5)
        seconds = 58.1 / tangent - 0.07 / std::pow(tangent, 3) + 0.000086 / std::pow(tangent, 5);
    else if (elevation > -0.575)
        seconds = 1735 + elevation * (-518.2 + elevation * (103.4 + elevation * (-12.79 + elevation * 0.711)));
    return seconds / 3600;
}

qint64 solarNoon(qint64 utcSeconds, const Place2D& place)
{
    const double degreesPast = hourAngle(utcSeconds, place.longitude, sunAt(utcSeconds));
    return utcSeconds - static_cast<qint64>(std::lround(degreesPast * 240));
}

double extraterrestrialIrradiation(int dayOfYear, double latitude)
{
    const double day = 2 * std::numbers::pi * dayOfYear / 365;
    const double declination = 0.409 * std::sin(day - 1.39);
    const double distance = 1 + 0.033 * std::cos(day);
    const double phi = latitude * kDegree;
    const double sunset = std::acos(std::clamp(-std::tan(phi) * std::tan(declination), -1.0, 1.0));
    const double megajoule = 24 * 60 / std::numbers::pi * 0.0820 * distance
        * (sunset * std::sin(phi) * std::sin(declination) + std::cos(phi) * std::cos(declination) * std::sin(sunset));
    return megajoule / 3.6;
}

} // namespace attest
