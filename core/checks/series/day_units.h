// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checks/series/copy_limits.h"
#include "core/series/day_table.h"

#include <vector>

namespace attest {

/// The value of a series as its file has it, without the point.
qint64 storedValue(const MeterValues& meter, std::size_t i);

/// What all values of a meter are multiples of; 0 where its files differ in unit or places.
qint64 unitOf(const MeterValues& meter);

/// What the last digit of each day counts: the meter's unit, or a multiple of it on days in a row whose values are all
/// multiples of it (beyond chance: limits.marginBits) and whose energy fits the same weekdays of the others with that
/// factor rather than without. There a factor was applied to true values; values that were rounded keep their level.
std::vector<qint64> dayUnits(const DayTable& days, qint64 unit, const DigitLimits& limits);

} // namespace attest
