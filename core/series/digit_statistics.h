// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <array>
#include <span>

namespace attest {

/// How often each digit occurs.
using DigitCounts = std::array<qint64, 10>;

/// Pearson's sum over (observed − expected)² ÷ expected. `expected` are shares and add up to 1; classes that are not
/// expected at all are left out.
double chiSquare(std::span<const qint64> observed, std::span<const double> expected);
/// Of two samples from one distribution, whatever it is; classes that neither has are left out.
double chiSquareOfTwo(const DigitCounts& one, const DigitCounts& other);
/// How probable a value so high or higher is with so many degrees of freedom.
double chiSquareProbability(double statistic, int degreesOfFreedom);

/// Shares of the first digits 1 … 9, and of the first two 10 … 99, by Benford's law: log10(1 + 1 ÷ n).
std::array<double, 9> benfordFirst();
std::array<double, 90> benfordFirstTwo();
/// The first digits 1 … 9 of the numbers; zeros do not count. The sign does not matter.
std::array<qint64, 9> firstDigits(std::span<const double> numbers);
/// The first two digits 10 … 99.
std::array<qint64, 90> firstTwoDigits(std::span<const double> numbers);
/// Mean distance of the observed shares from the expected ones. Above 0.015 first digits do not conform (Nigrini,
/// Benford's Law, 2012, table 7.1).
double meanDeviation(std::span<const qint64> observed, std::span<const double> expected);

} // namespace attest
