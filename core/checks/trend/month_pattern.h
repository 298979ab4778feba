// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

namespace attest {

/// The months of a source in order, and what may explain their course.
struct MonthCourse {
    std::vector<double> perDay;              ///< amount per day of the month
    std::vector<std::vector<double>> others; ///< what goes with it, per day: each product's output, the year before
    bool isYear = false;                     ///< twelve months: the last one stands beside the first one
};

/// A month that neither the season, nor the production, nor the year before explain.
struct UnusualMonth {
    std::size_t month = 0;
    double z = 0;        ///< robust, of the explanation that fits best
    double expected = 0; ///< per day, after that explanation
};

/// What makes a month odd; shares, not percent.
struct PatternRule {
    double z = 0;                  ///< spreads
    double leastSpread = 0;        ///< as a logarithm
    double small = 0;              ///< of the largest month, added to all
    double alike = 0;              ///< times the spread of the best explanation that another one may have
    std::size_t fewestMonths = 0;  ///< with an amount
    double mostOdd = 0;            ///< of the months
};

/// Months further than `z` spreads from what every explanation lets expect, the farthest first. All in logarithms, so
/// that summer and winter scatter alike; a part of the largest month is added, so that small ones do not count much.
///
/// * Season: the mean of the two neighbours. Heating and sunshine come and go slowly.
/// * Production, year before: the usual ratio to them; only where it scatters about as little as the season does,
///   because what has nothing to do with the source explains everything.
///
/// The spread is 1.4826 × the median residual or the upper quartile's of a whole year, whichever is larger (a wrong month
/// spoils the means of two others), and at least `leastSpread`. An odd month is replaced before the next one is looked
/// for. Too few months with an amount, or too many odd ones, are no course: then nothing is odd.
std::vector<UnusualMonth> unusualMonths(MonthCourse course, const PatternRule& rule);

} // namespace attest
