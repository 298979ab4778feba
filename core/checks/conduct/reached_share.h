// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checks/check.h"

#include <vector>

namespace attest {

/// How much of a source's declared quantity an independent value speaks of: a meter, a register, suppliers' documents
/// (with the stock, where there is one) or the official return, whatever it says.
struct ReachedShare {
    const SourceQuantities* quantities = nullptr;
    Rational declared; ///< sum of the amounts without their signs
    Rational reached;
    std::vector<SourceRef> unreachedCells;

    /// One place, and never rounded up to 100.
    Decimal percent() const;
};

/// The periods in which an independent value was held against what the source declares; several kinds may give the same.
std::vector<Period> comparedPeriods(const SourceQuantities& source, const Period& engagement);

/// Of every source with a declared quantity, in the order of the sources.
std::vector<ReachedShare> reachedShares(const CheckContext& context);

/// Of all sources together, weighted by their location-based emissions; nothing where there are none.
std::optional<Decimal> reachedPercent(const CheckContext& context, const std::vector<ReachedShare>& shares);

} // namespace attest
