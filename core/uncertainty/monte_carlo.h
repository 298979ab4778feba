// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/uncertainty/propagation.h"

#include <QtGlobal>

namespace attest {

/// IPCC 2006 Guidelines, volume 1, chapter 3, approach 2: Monte Carlo.
struct MonteCarloSettings {
    int runs = 10'000;
    quint64 seed = 2006;

    static constexpr int kFewestRuns = 100;
    static constexpr int kMostRuns = 1'000'000;
};

/// What the runs gave of one quantity: their mean, and the ends of the interval that holds 95 % of them, as many below as above
/// (JCGM 101, 7.7.2).
struct Interval {
    double mean = 0;
    double low = 0;
    double high = 0;
};

/// Statistics in binary floating point; the same amounts, runs and seed give the same bits on every machine.
struct MonteCarloResult {
    MonteCarloSettings settings;
    double deviation = 0; ///< standard deviation of the total
    Interval total;
    /// Of the change against the base year, in percent; where every amount has a base year, and no run's total of it is zero or
    /// of the other sign.
    std::optional<Interval> change;
};

/// From this half-width on (95 %, in percent) a factor or activity is drawn from a lognormal distribution of the same mean
/// and standard deviation, below it from a normal one: beyond it a normal one would draw negative values, and approach 1
/// does not hold (3.2.3.1: standard deviation over mean below 0.3).
inline constexpr double kLognormalFromPercent = 60;

/// Draws, run by run and amount by amount, the activity and then the factor (one for each group), and adds up. Runs outside
/// of kFewestRuns … kMostRuns are cut to it. Of the base year (3.2.3.1, table 3.2) the factors are the same and the activities have
/// errors of their own; these, and all of an amount without emissions in the year, come from a second sequence with the
/// seed's complement, so that the totals do not depend on whether there is a base year.
MonteCarloResult simulate(const std::vector<UncertainAmount>& amounts, MonteCarloSettings settings);

} // namespace attest
