// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checks/solar/sun_position.h"

namespace attest {

/// What the air of a cloudless day lets through: thinner on high ground, and never without some light from the whole sky.
struct ClearAir {
    double altitudeKm = 1;
    double skyShare = 0.1; ///< light of the sky ÷ direct light
};

/// The most that a square metre of a fixed plane can receive in the 24 hours from `utcStart` on, kWh: cloudless, in the
/// best of all orientations for that very day. An upper bound, not a forecast: no fixed plant at or below the altitude
/// exceeds it by weather, tilt or azimuth.
///
/// Direct light after Meinel and Laue, 1353 W/m² × ((1 − 0.14 h) 0.7^(AM^0.678) + 0.14 h) with the air mass of Kasten and
/// Young (1989), and the sky's share of it more (Honsberg and Bowden, PVEducation, "Air Mass").
double clearSkyBound(qint64 utcStart, const Place2D& place, const ClearAir& air);

/// A lower limit of clearSkyBound(), a fiftieth of its time: what stays below it stays below the bound. Of four planes
/// towards the equator and half a day, less a twentieth for what that leaves out; 0 where the sun stays low, because it
/// would be too rough there.
double clearSkyAtLeast(qint64 utcStart, const Place2D& place, const ClearAir& air);

} // namespace attest
