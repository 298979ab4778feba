// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quantities/quantities.h"

#include <vector>

namespace attest {

/// How the parts of Quantities are worked out, one function a kind of paper. Inner to this folder.

/// Adds (or with sign −1 subtracts) a value with its parts; complete only if both are, estimated or apportioned if
/// either is.
void add(QuantityValue& sum, const QuantityValue& value, int sign = 1);

/// The sum of several meters' values, period by period. A period that one of them lacks is incomplete.
ByPeriod sumOf(const std::vector<const ByPeriod*>& terms);

/// plus − minus, period by period, over the periods of plus; one that a term lacks is incomplete.
ByPeriod differenceOf(const ByPeriod& plus, const std::vector<const ByPeriod*>& minus);

/// The meter's months as they are compared: an interval month where it is complete or nothing else is there, else the
/// register's.
ByPeriod bestMonths(const MeterMonths& meter);

} // namespace attest
