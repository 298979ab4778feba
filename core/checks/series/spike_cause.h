// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checks/check.h"
#include "core/checks/series/spikes.h"

namespace attest {

/// The shifted decimal point of a spike with its numbers, rank 1. The spike's shift is not 0.
ProbableCause shiftedPoint(const MeterValues& meter, const Spike& spike);

} // namespace attest
