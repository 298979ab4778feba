// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/series/day_table.h"

#include <functional>
#include <vector>

namespace attest {

/// When a jump of the level is one of the meter's ratio.
struct ShiftLimits {
    double factor = 1.5;  ///< at least, up or down
    int days = 14;        ///< that it lasts, at least, and that lie before it
    double own = 4;       ///< times the spread of the level's other changes within two weeks
    double scatter = 0.35;///< of the jump (both as logarithms): what pairs of days, weekdays and hours may scatter around it
};

/// A stretch of days in which a meter gives `ratio` times what it gave before.
struct LevelShift {
    std::size_t first = 0; ///< indices into DayTable::days()
    std::size_t end = 0;
    double ratio = 1;
};

/// Lasting jumps of a meter's level by one factor, in time.
///
/// Each day is compared with the same weekday in the five weeks before (the one of the middle level), over two weeks after
/// the jump, so neither weekdays nor the season nor holidays matter. A wrong ratio multiplies every weekday and every hour alike, from one
/// day to the next; more production, a shut-down or another shift do not: rest days and nights stay. A heating season
/// comes slowly and its weeks differ anyway, and a level that returns is none after fewer than limits.days.
std::vector<LevelShift> levelShifts(const DayTable& days, const ShiftLimits& limits);

/// What a plant reaches at noon on a cloudless day, up to a constant, if it stands towards the sun or lies flat: any plant
/// is between the two. 0 = the day says nothing.
struct SunHeight {
    double tilted = 1;
    double flat = 1;
};

/// The same for generation from the sun, whose days scatter with the weather: of the highest value of every fifteen
/// days, against what the sun allows, over sixty days on either side. What is a jump for a tilted plant only is the season.
std::vector<LevelShift> sunLevelShifts(const DayTable& days, const std::function<SunHeight(qint64 day)>& expected, const ShiftLimits& limits);

} // namespace attest
