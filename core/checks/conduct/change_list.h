// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checks/check.h"

#include <vector>

namespace attest {

/// A figure that differs between a submission and the one before it; all differences of one source and period together.
struct Change {
    Subject subject;                   ///< source and period; or the item of a printed total, or a product and period; or a meter without a source
    std::vector<Message> what;         ///< "declared", "document EL-202407", … for the sentence
    Unit unit;                         ///< of before and after; invalid where no quantity changed
    std::optional<Rational> before;
    std::optional<Rational> after;
    Rational effect;                   ///< tCO2e, location-based, after − before
    std::vector<SourceRef> records;    ///< of the later submission, then of the earlier one
};

/// Every change of a declared figure, of a source's definition, of the output, and of a value in the papers behind it. Added papers are
/// no change. The effects of a source add up to the difference of its location-based emissions exactly.
std::vector<Change> changesOf(const CheckContext& context);

} // namespace attest
