// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/period.h"
#include "core/base/rational.h"

#include <optional>
#include <vector>

namespace attest {

/// A month of a meter and its sub-meters.
struct SubmeterMonth {
    Period month;
    Rational whole;                 ///< the parent's amount
    std::vector<Rational> children; ///< the sub-meters' amounts, always in the same order
};

/// One sub-meter that counts a constant factor too much or too little, from some day on.
struct ShiftedSubmeter {
    std::size_t child = 0;
    Rational factor; ///< counted ÷ what the others leave for it
};

/// What makes a sub-meter's jump one; shares, not percent.
struct ShiftRule {
    std::size_t fewestMonths = 0;
    Rational least;  ///< factor, or its inverse
    Rational spread; ///< of the factor from month to month
    Rational share;  ///< that its part of the parent may be off the jump against the months that fit
};

/// The one sub-meter that explains all months in which the sum does not fit: what the others leave for it is its count by
/// the same factor in every month (the first month may be a partial one), and its share of the parent jumped by that
/// factor against the months that fit, where there are such. Nothing where a second sub-meter would do as well.
std::optional<ShiftedSubmeter> shiftedSubmeter(const std::vector<SubmeterMonth>& unfit, const std::vector<SubmeterMonth>& fit, const ShiftRule& rule);

} // namespace attest
