// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checks/series/jumps.h"

namespace attest {

/// The day on which the level of the two weeks before a jump is back at once, to stay; the end of the levels where it
/// never is.
int returnAfter(const DayLevels& levels, const Jump& jump, const ShiftLimits& limits);

} // namespace attest
