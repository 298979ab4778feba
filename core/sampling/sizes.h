// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/rational.h"

#include <optional>

namespace attest {

/// So many percent of a population, rounded up; at most all of it.
int sizeOfPercent(int population, const Decimal& percent);

/// The mean of errors that would leave at most so many of them with a chance of 100 − confidence: the reliability
/// (confidence) factor of monetary-unit sampling, by the Poisson distribution, rounded up to a hundredth as in the tables of
/// the AICPA's audit guide Audit Sampling: 3.00, 4.75, 6.30 … for 0, 1, 2 … errors at 95 %. Nothing outside of
/// 50 % ≤ confidence ≤ 99.9 % or 0 ≤ errors ≤ 100.
std::optional<Decimal> reliabilityFactor(const Decimal& confidencePercent, int errors);

/// Records for a population of this amount: amount × factor ÷ tolerable misstatement, rounded up, at least 1 (ISA 530,
/// appendix 2: larger with confidence, smaller with what is tolerable). Nothing unless all are positive, or where it is beyond
/// what an int holds.
std::optional<int> monetaryUnitSize(const Rational& amount, const Rational& tolerable, const Decimal& factor);

} // namespace attest
