// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checks/series/jumps.h"

namespace attest {

/// Whether a jump is one of the meter's ratio, which multiplies all alike, rather than one of the load.

/// Every weekday jumped alike in one of the two weeks, one weekday (holidays) aside, and the weakest one did.
bool isAllWeek(const DayLevels& levels, const Jump& jump, const ShiftLimits& limits);
/// Every time of the day jumped alike: the shape of the day is the same, only higher. True where there are too few
/// values a day to tell.
bool isAllDay(const DayTable& table, const DayLevels& levels, const Jump& jump, const ShiftLimits& limits);

} // namespace attest
