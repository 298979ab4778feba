// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/series/usual_pattern.h"

#include <optional>
#include <vector>

namespace attest {

/// When a value is far outside of its meter's own pattern.
struct SpikeLimits {
    double z = 8;             ///< spreads away from the usual value of that time on such days
    double ratioZ = 6.5;      ///< the same of logarithms: loads that scatter by factors have high values at any time
    double share = 0.3;       ///< least height, of the highest value of a usual day
    double jump = 3;          ///< least height, of the largest jump up and down of a usual day
    qint64 longestSeconds = 3600;
    int recurring = 3;        ///< so many others of like height are the meter's own way of running
    double everyday = 1.5;    ///< least height of meters without a pattern, of their everyday peaks
    double outlier = 2.5;     ///< of the otherwise highest value: a spike whatever the pattern
    qint64 outlierSeconds = 86400; ///< that such values fill, at most
};

/// A short run of values that stand out from both of their neighbours, and from what the meter usually shows then.
struct Spike {
    std::size_t first = 0;
    std::size_t end = 0;
    double usual = 0;  ///< sum of the usual values of its intervals
    double spread = 0; ///< of one interval
    int shift = 0;     ///< observed = usual × 10^shift, within what is usual; 0 = no such power
};

/// The spikes of a meter in time. A drop is one only where it is the usual value divided by a power of ten: a meter may
/// stop at any time, but it does not run at a tenth by chance. Generation, feed-in and storage follow clouds and
/// prices: they have no drops, and like all that usually rests at that time they rise only above their everyday peaks
/// (99.5 % of the positive values). A few values far above the otherwise highest are spikes in any case.
/// O(n); what is compared with other days is a handful.
std::vector<Spike> spikesOf(const DayTable& days, const SpikeLimits& limits);

} // namespace attest
