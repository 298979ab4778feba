// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checks/check.h"

namespace attest {

/// What the statistical checks of series share to write down what they found.

/// Most cells that a discrepancy lists; more do not help anybody to look.
constexpr std::size_t kMostCells = 200;

/// Source and meter in a period.
Subject measuredSubject(const MeterValues& meter, const Period& period);
/// The calendar month on the engagement's clocks in which the i-th value starts.
Period monthOf(const MeterValues& meter, std::size_t i);
QDate dateOf(const MeterValues& meter, std::size_t i);
/// "2024-07-03 14:15" on the engagement's clocks.
QString stampOf(const MeterValues& meter, std::size_t i);

/// The i-th value and the sum of the values [first, end) as they were read, exact, in the meter's unit.
Rational exactValue(const MeterValues& meter, std::size_t i);
Rational exactSum(const MeterValues& meter, std::size_t first, std::size_t end);
/// A number from statistics as it is shown and stored: six significant digits, no more places than make sense of it.
Rational statistic(double number);

/// Adds what is not said already of the same subject and period.
void addOnce(std::vector<Discrepancy>& found, Discrepancy one);

/// Adds the cells [first, end) while there are fewer than kMostCells.
void appendCells(std::vector<SourceRef>& cells, const MeterValues& meter, std::size_t first, std::size_t end);

} // namespace attest
