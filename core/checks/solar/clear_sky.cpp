// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/solar/clear_sky.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <vector>

namespace attest {
namespace {

constexpr double kDegree = std::numbers::pi / 180;
constexpr qint64 kDay = 86400;
constexpr qint64 kStep = 900;

struct Direction {
    double east;
    double north;
    double up;
};

/// Direct light of one moment: kW/m² on a plane that faces the sun, and where it comes from.
struct Beam {
    double power;
    Direction from;
};

Direction direction(double elevation, double azimuth)
{
    const double across = std::cos(elevation * kDegree);
    return {across * std::sin(azimuth * kDegree), across * std::cos(azimuth * kDegree), std::sin(elevation * kDegree)};
}

double directPower(double elevation, double altitudeKm)
{
    const double airMass = 1 / (std::sin(elevation * kDegree) + 0.50572 * std::pow(6.07995 + elevation, -1.6364));
    const double through = std::pow(0.7, std::pow(airMass, 0.678));
    return 1.353 * ((1 - 0.14 * altitudeKm) * through + 0.14 * altitudeKm);
}

std::vector<Beam> beamsOf(qint64 utcStart, const Place2D& place, double altitudeKm)
{
    std::vector<Beam> beams;
    for (qint64 time = utcStart + kStep / 2; time < utcStart + kDay; time += kStep) {
        const SunPosition sun = sunPosition(time, place);
        if (sun.elevation > 0)
            beams.push_back({directPower(sun.elevation, altitudeKm), direction(sun.elevation, sun.azimuth)});
    }
    return beams;
}

/// The planes that a roof may be: every 10 degrees of tilt, every 22.5 of direction.
const std::vector<Direction>& planes()
{
    static const std::vector<Direction> all = [] {
        std::vector<Direction> normals;
        for (int tilt = 0; tilt <= 90; tilt += 10) {
            for (double azimuth = 0; azimuth < 360; azimuth += 22.5)
                normals.push_back(direction(90 - tilt, azimuth));
        }
        return normals;
    }();
    return all;
}

/// kW/m² on a plane, summed over the beams.
double received(const std::vector<Beam>& beams, const Direction& normal, double skyShare)
{
    double sum = 0;
    for (const Beam& beam : beams) {
        const double cosine = normal.east * beam.from.east + normal.north * beam.from.north + normal.up * beam.from.up;
        sum += beam.power * (std::max(cosine, 0.0) + skyShare);
    }
    return sum;
}

constexpr int kHalfDaySteps = 24;

/// The half day from noon on, half an hour each; without east and west, which cancel out over the whole day.
std::vector<Beam> halfDayBeams(double latitude, double declination, double altitudeKm)
{
    std::vector<Beam> beams;
    for (int step = 0; step < kHalfDaySteps; ++step) {
        const double hour = std::cos((step + 0.5) * std::numbers::pi / kHalfDaySteps);
        const double up = std::sin(latitude) * std::sin(declination) + std::cos(latitude) * std::cos(declination) * hour;
        const double north = std::cos(latitude) * std::sin(declination) - std::sin(latitude) * std::cos(declination) * hour;
        if (up > 0)
            beams.push_back({directPower(std::asin(std::min(up, 1.0)) / kDegree, altitudeKm), {0, north, up}});
    }
    return beams;
}

} // namespace

double clearSkyBound(qint64 utcStart, const Place2D& place, const ClearAir& air)
{
    const std::vector<Beam> beams = beamsOf(utcStart, place, air.altitudeKm);
    double best = 0;
    for (const Direction& normal : planes())
        best = std::max(best, received(beams, normal, air.skyShare) * kStep / 3600);
    return best;
}

double clearSkyAtLeast(qint64 utcStart, const Place2D& place, const ClearAir& air)
{
    constexpr double kLowNoon = 10; // degrees
    constexpr double kLeftOut = 0.05;
    const double declination = solarDeclination(utcStart + kDay / 2);
    if (90 - std::abs(place.latitude - declination) < kLowNoon)
        return 0;
    const std::vector<Beam> beams = halfDayBeams(place.latitude * kDegree, declination * kDegree, air.altitudeKm);
    double best = 0;
    for (int tilt = 0; tilt <= 60; tilt += 20)
        best = std::max(best, received(beams, direction(90 - tilt, place.latitude >= 0 ? 180 : 0), air.skyShare));
    return best * (24.0 / kHalfDaySteps) * (1 - kLeftOut);
}

} // namespace attest
