// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checks/series/shift_limits.h"
#include "core/series/day_table.h"

#include <functional>
#include <vector>

namespace attest {

/// Days since 1970 of one weekday, two weeks of running apart: before and after a jump.
struct DayPair {
    qint64 before = 0;
    qint64 after = 0;
};

/// A stretch of days in which a meter gives `ratio` times what it gave before.
struct LevelShift {
    std::size_t first = 0; ///< indices into DayTable::days()
    std::size_t end = 0;
    double ratio = 1;
    std::vector<DayPair> pairs = {}; ///< that lie around its first day
};

/// Lasting jumps of a meter's level by one factor, in time; after them those that show only when the works' stand-stills are
/// left out, which may be the same ones again.
///
/// Each day is compared with the same weekday in the weeks before (the one of the middle level), over two weeks after the
/// jump, so neither weekdays nor the season nor holidays matter. A wrong ratio multiplies every weekday and every hour alike, from one
/// day to the next; more production, a shut-down or another shift do not: rest days and nights stay. A heating season
/// comes slowly and its weeks differ anyway, and a level that returns is none after fewer than limits.days.
std::vector<LevelShift> levelShifts(const DayTable& days, const ShiftLimits& limits);

/// What a plant reaches at noon on a cloudless day, up to a constant, if it stands towards the sun or lies flat: any plant
/// is between the two. 0 = the day says nothing.
struct SunHeight {
    double tilted = 1;
    double flat = 1;
};

/// The same for generation from the sun, whose days scatter with the weather: of the highest value of each block of days,
/// against what the sun allows, over some blocks on either side. What is a jump for a tilted plant only is the season.
std::vector<LevelShift> sunLevelShifts(const DayTable& days, const std::function<SunHeight(qint64 day)>& expected, const ShiftLimits& limits);

} // namespace attest
