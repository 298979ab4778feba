// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checks/check.h"
#include "core/checks/series/stuck_runs.h"

namespace attest {

/// Whether a run of a plant's equal values is a limit set from outside: another plant of the submission stands still for
/// the larger part of it, at the same share of its own nameplate as far as the values are known.
bool isHeldPlant(const CheckContext& context, const MeterValues& meter, const ValueRun& run, const StuckLimits& limits);

} // namespace attest
