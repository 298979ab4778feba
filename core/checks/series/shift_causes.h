// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/boundary.h"
#include "core/domain/discrepancy.h"

namespace attest {

/// Why a meter's values may have jumped by a ratio, the best first: its own multiplier or another usual ratio of current
/// transformers taken for it, a unit, a fault of the meter. `scatter`: how far, as a logarithm, the ratio may be from the one that explains it.
std::vector<ProbableCause> shiftCauses(const Meter& meter, double ratio, double scatter);

} // namespace attest
