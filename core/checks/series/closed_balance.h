// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checks/check.h"
#include "core/checks/series/level_shifts.h"

namespace attest {

/// Whether the site's balance from day to day (supply less consumption) stayed where it was while a meter of it jumped: a
/// wrong ratio would have moved it by the jump. False where supply or consumption has no meter with series, or where the
/// meter is not a term of the balance.
bool isBalanced(const CheckContext& context, const DayTable& days, const LevelShift& shift, const ShiftLimits& limits);

} // namespace attest
