// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checks/series/spike_limits.h"

namespace attest {

/// Values in a row far above the otherwise highest of the whole series.
struct Outlier {
    std::size_t first = 0;
    std::size_t end = 0;
};

/// In time; none where they come more often than `limits.recurring` times: a machine that runs seldom.
std::vector<Outlier> outliersOf(const DayTable& days, const SpikeLimits& limits);

std::vector<double> positiveValues(const MeterValues& meter);

} // namespace attest
