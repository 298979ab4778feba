// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checks/balance/shifted_submeter.h"
#include "core/checks/check.h"

namespace attest {

/// The months of a meter with sub-meters.
struct SubmeterMonths {
    std::vector<SubmeterMonth> unfit;
    std::vector<SubmeterMonth> fit;
    std::vector<Discrepancy> found; ///< of the unfit ones; their subject is the parent
};

/// Names what the unfit months have in common. The one sub-meter that explains them all becomes their subject if more shows
/// that it is the wrong one: it counts too much, or the sum fitted in other months, or its own papers speak against it.
/// Else, where the sum is too small in every month, a sub-meter is left out: then any other seems to count too little.
void nameCauses(const CheckContext& context, const ShiftRule& rule, SubmeterMonths& months, const std::vector<const Meter*>& children,
                const QString& parent);

} // namespace attest
