// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checks/series/stuck_limits.h"

namespace attest {

/// A stretch of equal values without a gap.
struct ValueRun {
    std::size_t first = 0;
    std::size_t end = 0;

    std::size_t length() const { return end - first; }
};

/// Runs of one value other than zero that are longer than the meter's own, in time. A run is the meter's own way where
/// it often holds such runs (constant loads, coarse counters), where it elsewhere rests at that value as long as this run
/// lasts (standby at night, at weekends, over holidays; an inverter at its limit), or where neighbours, or
/// those of like size, are equal so often that chance explains it. O(n) but for the runs that come near to it, which cost O(n) each.
std::vector<ValueRun> stuckRuns(const DayTable& days, const StuckLimits& limits);

/// Runs of zeros at least limits.deadSeconds long in a meter that shows zero next to never otherwise. Whether they
/// are a shut-down or a dead meter only another meter can tell.
std::vector<ValueRun> zeroRuns(const DayTable& days, const StuckLimits& limits);

} // namespace attest
