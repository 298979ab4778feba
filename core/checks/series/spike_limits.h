// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checks/check.h"
#include "core/series/usual_pattern.h"

namespace attest {

/// When a value is far outside of its meter's own pattern: the parameters of `series-spike`, which give the reasons.
/// Shares are of 1.
struct SpikeLimits {
    PatternLimits pattern;    ///< what is usual
    double z = 0;             ///< spreads away from the usual value of that time on such days
    double ratioZ = 0;        ///< the same of logarithms: loads that scatter by factors have high values at any time
    std::size_t fewestDays = 0; ///< that tell what is usual
    double fewDays = 0;       ///< ÷ days: by how much their spread may be too small

    double share = 0;         ///< least height of a bump, of the highest value of a usual day
    double jump = 0;          ///< the same, of the largest jump up and down of a usual day
    double usualDays = 0;     ///< share of the days that are usual ones
    double manyDays = 0;      ///< share of the days that are quiet ones
    double tailPower = 0;     ///< from the quiet over the usual days to the year's largest
    double mostTail = 0;
    qint64 longestSeconds = 0;
    std::size_t mostValues = 0;

    int recurring = 0;        ///< so many others of like height are the meter's own way of running
    double likeHeight = 0;
    double everyday = 0;      ///< least height of meters without a pattern, of their everyday peaks
    double everydayShare = 0; ///< of the positive values, that lie below that peak

    double outlier = 0;       ///< of the otherwise highest value: a spike whatever the pattern
    qint64 outlierSeconds = 0; ///< that such values fill, at most
    double seldom = 0;        ///< share of the positive values that they are, at most

    int surePower = 0;         ///< of ten, that is no chance however vague the usual value
    int largestPower = 0;     ///< of ten, that a decimal point is shifted by
    double powerZ = 0;        ///< spreads that the shifted value may be off the usual one
    double firm = 0;          ///< spread of a usual value, of its size, that tells a power of ten
};

std::vector<CheckParameter> spikeParameters();
SpikeLimits spikeLimits(const CheckContext& context);
/// What is usual for a meter; also for other checks of series.
PatternLimits patternLimits(const CheckContext& context);

} // namespace attest
