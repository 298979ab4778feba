// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checks/site/reading_ranges.h"
#include "core/domain/discrepancy.h"

namespace attest {

/// The slip of a reading that would bring it into one of the ranges that rest on intervals: neighbouring digits swapped, another decimal place,
/// the multiplier applied to the reading, a digit dropped or doubled; Cause::unknown where none does.
ProbableCause slipOfReading(const Decimal& noted, const Rational& toUnit, const Rational& multiplier, const std::vector<ReadingRange>& ranges);

} // namespace attest
