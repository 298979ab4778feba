// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checks/series/day_levels.h"

namespace attest {

/// A jump of the level between two days.
struct Jump {
    int day = 0;     ///< the first one on the new level, as DayLevels counts
    double size = 0; ///< logarithm
};

/// Jumps by one constant factor, in time: the two weeks after them against the usual level before, with a sharp edge, so
/// large as no other change of the meter, from one steady level to another, on every weekday and at every time of the day.
std::vector<Jump> jumpsOf(const DayTable& table, const DayLevels& levels, const ShiftLimits& limits);

/// How far changes may lie from a jump of that size.
double toleranceOf(double size, const ShiftLimits& limits);

} // namespace attest
