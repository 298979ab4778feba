// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checks/check.h"
#include "core/checks/series/stuck_runs.h"

namespace attest {

/// Months in which a meter that next to never shows zero shows it for a day or more, although the meter above it says
/// that its load went on, or the meters below it do. Where no other meter can tell, it is a shut-down: true zeros are none
/// of this check's business.
std::vector<Discrepancy> deadMeter(const CheckContext& context, const DayTable& days, const StuckLimits& limits);

} // namespace attest
