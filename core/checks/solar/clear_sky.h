// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checks/solar/sun_position.h"

namespace attest {

/// The most that a square metre of a fixed plane can receive in the 24 hours from `utcStart` on, kWh: cloudless, in the
/// best of all orientations for that very day, with the thin air of 1,000 m. An upper bound, not a forecast: no fixed
/// plant on earth exceeds it by weather, tilt or azimuth.
///
/// Direct light after Meinel and Laue, 1353 W/m² × ((1 − 0.14 h) 0.7^(AM^0.678) + 0.14 h) with the air mass of Kasten and
/// Young (1989), a tenth of it more for the light of the sky (Honsberg and Bowden, PVEducation, "Air Mass").
double clearSkyBound(qint64 utcStart, const Place2D& place);

/// A lower limit of clearSkyBound(), a tenth of its time: of planes that lie flat or face the equator only. What stays below
/// it stays below the bound.
double clearSkyAtLeast(qint64 utcStart, const Place2D& place);

} // namespace attest
