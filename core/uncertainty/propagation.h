// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

namespace attest {

/// IPCC 2006 Guidelines, volume 1, chapter 3, approach 1: propagation of errors (equations 3.1 and 3.2, tables 3.2 and 3.3).
/// Percentages are half-widths of the 95 % interval. Statistics in binary floating point; people are shown rounded
/// percentages, and no amount of the inventory comes from here.

/// A category of the inventory with its uncertainties.
struct UncertainAmount {
    double emissions = 0;            ///< tCO2e of the year; signed (column D)
    std::optional<double> before;    ///< tCO2e of the base year (column C)
    double activityPercent = 0;      ///< column E
    double factorPercent = 0;        ///< column F
    /// Amounts with the same group ≥ 0 use one and the same factor, so that they have one factorPercent, and its error is theirs
    /// together (3.2.2.4, dependence). −1: its own.
    int factorGroup = -1;
};

/// The columns of table 3.2 for one category.
struct PropagatedAmount {
    double combinedPercent = 0;  ///< G
    double varianceShare = 0;    ///< H: part of the squared relative uncertainty of the total, a pure number
    double typeA = 0;            ///< I, in percent points: change of the trend for 1 % more in both years
    double typeB = 0;            ///< J: change of the trend for 1 % more in the year alone
    double trendByFactor = 0;    ///< K, percent points; the factor's error is the same in both years
    double trendByActivity = 0;  ///< L, percent points; the activities' errors are independent
    double trendVariance = 0;    ///< M = K² + L²; the total's counts a shared factor once, as one amount
};

struct Trend {
    double changePercent = 0;      ///< total of the year against the base year
    double uncertaintyPoints = 0;  ///< half-width, percent points
};

struct Propagation {
    std::vector<PropagatedAmount> amounts; ///< in the order given
    double total = 0;
    double halfWidth = 0;           ///< tCO2e
    std::optional<double> percent;  ///< of the total; nothing for a total of zero
    std::optional<Trend> trend;     ///< where every amount has a base year
};

/// √(Σ x²): how independent contributions to an uncertainty add up (GUM 5.1.2; IPCC equation 3.2).
double rootSumOfSquares(const std::vector<double>& contributions);

Propagation propagate(const std::vector<UncertainAmount>& amounts);

} // namespace attest
