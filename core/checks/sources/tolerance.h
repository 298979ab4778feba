// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checks/sources/comparison.h"

namespace attest {

/// What two values may differ by.
struct Tolerance {
    Rational percent;  ///< of the expected value
    Rational absolute; ///< in the unit compared
    /// Within either of the two.
    bool holds(const Rational& observed, const Rational& expected) const;
    /// The same, after what apportioning by days may have misplaced.
    bool holds(const Comparison& comparison) const;
};

/// The catalogue's tolerance of a check in a source's unit: its percent, or `absolute` kWh; for what is no energy one
/// unit of the last declared place, at most one unit. Half a unit of the last declared place is always allowed.
Tolerance toleranceFor(const CheckContext& context, const char* check, const SourceQuantities& source);

/// One unit of the last place that the source's values are declared with, in SourceQuantities::unit; 0 without rows.
Rational declaredResolution(const Submission& submission, const SourceQuantities& source);

} // namespace attest
