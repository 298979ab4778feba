// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checks/series/shift_limits.h"

#include <span>
#include <utility>
#include <vector>

namespace attest {

/// Days [first, second) of a sequence of levels.
using DayRange = std::pair<std::size_t, std::size_t>;

/// Stand-stills of a works, in time: some days to some weeks that all stay far below the best day of the week before and
/// of the week after. Each is widened at its end to whole weeks, so that weekdays still follow each other without it.
/// `levels`: logarithms of the energy of calendar days, not a number where unknown.
std::vector<DayRange> standStills(std::span<const double> levels, const ShiftLimits& limits);

} // namespace attest
