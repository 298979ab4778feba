// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checks/check.h"
#include "core/checks/series/level_shifts.h"

namespace attest {

/// Whether the meters around say that the load itself changed: the meter above rose by as much in energy while the rest
/// of its load stayed, or the meters below did. False where there is none to tell.
bool isLoad(const CheckContext& context, const DayTable& days, const LevelShift& shift, const ShiftLimits& limits);

/// Whether a lower level that ended again is a stand-still: most of the other meters of loads at the site went down at the
/// same time by as much or more. Where there is no other, a level below limits.standStill of the one before that is no
/// power of ten: what a stopped works still draws.
bool isStandStill(const CheckContext& context, const DayTable& days, const LevelShift& shift, const ShiftLimits& limits);

} // namespace attest
