// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checks/check.h"
#include "core/series/usual_pattern.h"

namespace attest {

/// When an unchanged value is more than the meter usually shows: the parameters of `series-stuck`, which give the reasons.
/// Shares are of 1.
struct StuckLimits {
    PatternLimits pattern;      ///< what is usual
    double factor = 0;          ///< times the longest run of a usual day
    double usualDays = 0;       ///< share of the days that are usual ones
    std::size_t fewestDays = 0; ///< that tell what is usual
    std::size_t leastCount = 0; ///< values
    std::size_t kept = 0;       ///< shorter runs say nothing about the meter
    qint64 leastSeconds = 0;
    double chance = 0;          ///< that such a run comes about by chance, at most
    double likeFactor = 0;      ///< times as large or as small: values of like size
    std::size_t fewestLike = 0; ///< of them that tell how often they are equal
    double resting = 0;         ///< units of the last place that one level may move by
    double heldTogether = 0;    ///< share of the run that another plant stands still too where both are held

    qint64 deadSeconds = 0;     ///< of zeros, see zeroRuns()
    double seldomZero = 0;      ///< zeros outside of such runs, of the other values, at most
    double flowing = 0;         ///< of the usual energy, that the meters around must show
    double covered = 0;         ///< of a time, that their values must fill
};

std::vector<CheckParameter> stuckParameters();
StuckLimits stuckLimits(const CheckContext& context);

} // namespace attest
