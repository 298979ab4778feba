// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checks/series/spike_limits.h"

namespace attest {

/// A short run of values above (or below) both of its neighbours.
struct Bump {
    std::size_t first = 0;
    std::size_t end = 0;
};

/// The bumps of a meter in time that are larger than its own: upwards (sign 1) or downwards (sign −1). O(n).
std::vector<Bump> bumpsOf(const DayTable& days, const SpikeLimits& limits, double sign);

/// Whether bumps of about the same height come on so many other days: a machine that runs seldom.
bool recurs(const std::vector<Bump>& bumps, const Bump& bump, const DayTable& days, const SpikeLimits& limits);

} // namespace attest
