// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checks/site/reading_ranges.h"
#include "core/domain/discrepancy.h"

namespace attest {

/// The slip of a reading that would bring it into one of the ranges: neighbouring digits swapped, the multiplier applied to
/// the reading, another decimal place, a digit dropped or doubled; Cause::unknown where none does. Only
/// said where the range is narrow beside the way that the slip makes, and of digits only for ranges that rest on
/// intervals: one of many variants falls into a wide range by chance.
ProbableCause slipOfReading(const Decimal& noted, const Rational& toUnit, const Rational& multiplier, const std::vector<ReadingRange>& ranges);

} // namespace attest
