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

/// The one sub-meter that explains all months in which the sum does not fit: what the others leave for it is its count by
/// the same factor in every month (within 3 %; the first month may be a partial one), and its share of the parent jumped
/// by that factor against the months that fit (within 10 %), where there are such. At least three months, a factor of 1.2
/// or more (or its inverse), and no second sub-meter that would do as well; else nothing.
std::optional<ShiftedSubmeter> shiftedSubmeter(const std::vector<SubmeterMonth>& unfit, const std::vector<SubmeterMonth>& fit);

} // namespace attest
