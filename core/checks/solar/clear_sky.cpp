// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/solar/clear_sky.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <vector>

namespace attest {
namespace {

constexpr double kDegree = std::numbers::pi / 180;
constexpr qint64 kStep = 900;
constexpr double kAltitudeKm = 1;
constexpr double kSkyShare = 0.1;

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

double directPower(double elevation)
{
    const double airMass = 1 / (std::sin(elevation * kDegree) + 0.50572 * std::pow(6.07995 + elevation, -1.6364));
    const double through = std::pow(0.7, std::pow(airMass, 0.678));
    return 1.353 * ((1 - 0.14 * kAltitudeKm) * through + 0.14 * kAltitudeKm);
}

std::vector<Beam> beamsOf(qint64 utcStart, const Place2D& place)
{
    std::vector<Beam> beams;
    for (qint64 time = utcStart + kStep / 2; time < utcStart + 86400; time += kStep) {
        const SunPosition sun = sunPosition(time, place);
        if (sun.elevation > 0)
            beams.push_back({directPower(sun.elevation), direction(sun.elevation, sun.azimuth)});
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

double received(const std::vector<Beam>& beams, const Direction& normal)
{
    double sum = 0;
    for (const Beam& beam : beams) {
        const double cosine = normal.east * beam.from.east + normal.north * beam.from.north + normal.up * beam.from.up;
        sum += beam.power * (std::max(cosine, 0.0) + kSkyShare);
    }
    return sum * kStep / 3600;
}

} // namespace

double clearSkyBound(qint64 utcStart, const Place2D& place)
{
    const std::vector<Beam> beams = beamsOf(utcStart, place);
    double best = 0;
    for (const Direction& normal : planes())
        best = std::max(best, received(beams, normal));
    return best;
}

double clearSkyAtLeast(qint64 utcStart, const Place2D& place)
{
    const std::vector<Beam> beams = beamsOf(utcStart, place);
    double best = 0;
    for (int tilt = 0; tilt <= 60; tilt += 20)
        best = std::max(best, received(beams, direction(90 - tilt, place.latitude >= 0 ? 180 : 0)));
    return best;
}

} // namespace attest
