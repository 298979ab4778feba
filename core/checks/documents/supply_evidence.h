// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checks/check.h"
#include "core/checks/documents/supply_lines.h"

namespace attest {

/// What is known of a supply from elsewhere than its documents.
struct SupplyEvidence {
    Rational amount; ///< in SourceQuantities::unit
    bool metered = false; ///< by the supply's own meter; else it is the source's declared quantity
};

/// What was supplied in a span: from the supply's meter where it counted then, else from the source's declared months,
/// days pro rata. Nothing where neither says anything; zero where months are declared, but none of these.
std::optional<SupplyEvidence> suppliedIn(const CheckContext& context, const SupplyLines& supply, const Period& span);

/// How a supply arrives: through a line or pipe all the time, in deliveries, or neither of interest (gases that are topped
/// up, sources that are not reported).
enum class Flow { continuous, delivered, other };
Flow flowOf(const Submission& submission, const SupplyLines& supply);

} // namespace attest
