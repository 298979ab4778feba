// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checks/series/spike_limits.h"

namespace attest {

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
/// prices: they have no drops, and like all that usually rests at that time they rise only above their everyday peaks.
/// A few values far above the otherwise highest are spikes in any case.
/// O(n); what is compared with other days is a handful.
std::vector<Spike> spikesOf(const DayTable& days, const SpikeLimits& limits);

} // namespace attest
