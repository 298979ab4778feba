// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checks/check.h"

namespace attest {

/// Where a week stands twice, and every weekday meets itself: what lies on either side of a jump.
constexpr int kWeek = 7;
constexpr int kTwoWeeks = 2 * kWeek;

/// When a jump of the level is one of the meter's ratio: the parameters of `series-level-shift`, which give the reasons.
/// Shares are of 1; sizes of jumps, and what scatters around them, are logarithms.
struct ShiftLimits {
    double factor = 0;       ///< at least, up or down
    double estimate = 0;     ///< of it, that an estimate must reach
    int days = 0;            ///< that it lasts, at least, and that lie before it
    double own = 0;          ///< times the spread of the level's other changes within two weeks
    double scatter = 0;      ///< of the jump: what pairs of days and weekdays may scatter around it
    double mostScatter = 0;  ///< however large the jump
    double hourScatter = 0;  ///< of the jump: what a time of the day may lie beside it
    double likeHours = 0;    ///< of the times of the day that must jump alike
    int weeksBefore = 0;     ///< a day is compared with
    std::size_t fewestWeeks = 0;  ///< of them that have values
    std::size_t fewestPairs = 0;  ///< of days in the two weeks after
    std::size_t fewestDays = 0;   ///< of two weeks that tell a level
    std::size_t fewestInWeek = 0; ///< of a week that has come back
    double standStill = 0;   ///< of the level before: what a stopped works may still draw
    std::size_t shortestStop = 0; ///< days that it stops
    std::size_t longestStop = 0;
    double unexplained = 0;  ///< of the change: what the meters around may miss
    double powerScatter = 0; ///< decimal logarithm: how far from a power of ten
    double causeScatter = 0; ///< how far a ratio may be from the one that explains it

    struct Sun {
        std::size_t block = 0; ///< days, one of which is clear
        std::size_t side = 0;  ///< days before and after
        double estimate = 0;   ///< as above
        double atOnce = 0;     ///< of the change, from one block to the next
        double flat = 0;       ///< of the change, that a flat plant shows too
        double tilt = 0;       ///< degrees of a plane towards the equator
        double elevation = 0;  ///< degrees: the sun's least noon
    } sun;
};

std::vector<CheckParameter> shiftParameters();
ShiftLimits shiftLimits(const CheckContext& context);

} // namespace attest
