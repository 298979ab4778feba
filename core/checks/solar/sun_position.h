// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <optional>

namespace attest {

/// A place on the earth in degrees, north and east positive.
struct Place2D {
    double latitude = 0;
    double longitude = 0;
};

/// Where the sun stands, in degrees: `elevation` above the horizon without refraction, `azimuth` from north over east.
/// Geometry in binary floating point, exact to about 0.01 degrees from 1950 to 2050 (Meeus, Astronomical Algorithms,
/// chapter 25, as in NOAA's solar calculator).
struct SunPosition {
    double elevation = 0;
    double azimuth = 0;
};

/// At a moment in seconds since 1970, UTC.
SunPosition sunPosition(qint64 utcSeconds, const Place2D& place);

/// Declination at a moment, degrees.
double solarDeclination(qint64 utcSeconds);

/// Tells quickly on which side of a limit the sun stands, so that only moments near it need be looked at closely.
class RoughSun {
public:
    enum class Side { below, near, above };

    RoughSun(const Place2D& place, double limit);
    /// Never the wrong side: declination and equation of time are those of the UTC day's noon, which moves the sun by half a
    /// degree at most, and within a degree of the limit it is near.
    Side side(qint64 utcSeconds);

private:
    void lookAt(qint64 day);

    Place2D m_place;
    double m_sineBelow;
    double m_sineAbove;
    std::optional<qint64> m_day;
    double m_minutes = 0;   ///< of the longitude and the equation of time
    double m_constant = 0;  ///< of the sine of the elevation
    double m_amplitude = 0;
};

/// What refraction lifts a body seen at a true elevation, degrees (NOAA's approximation).
double refraction(double elevation);

/// The moment of the sun's highest stand nearest to the given one, seconds since 1970, UTC.
qint64 solarNoon(qint64 utcSeconds, const Place2D& place);

/// Irradiation on the horizontal outside of the atmosphere, kWh/m² of a day of the year (FAO-56, equation 21).
double extraterrestrialIrradiation(int dayOfYear, double latitude);

} // namespace attest
