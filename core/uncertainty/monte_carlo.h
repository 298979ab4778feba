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

/// Statistics in binary floating point; the same amounts, runs and seed give the same bits on every machine.
struct MonteCarloResult {
    MonteCarloSettings settings;
    double mean = 0;
    double deviation = 0; ///< standard deviation
    double low = 0;       ///< ends of the interval that holds 95 % of the runs, as many below as above (JCGM 101, 7.7)
    double high = 0;
};

/// From this half-width on (95 %, in percent) a factor or activity is drawn from a lognormal distribution of the same mean
/// and standard deviation, below it from a normal one: beyond it a normal one would draw negative values, and approach 1
/// does not hold (3.2.3.1: standard deviation over mean below 0.3).
inline constexpr double kLognormalFromPercent = 60;

/// Draws, run by run and amount by amount, the activity and then the factor (one for each group), and adds up. Runs outside
/// of kFewestRuns … kMostRuns are cut to it.
MonteCarloResult simulate(const std::vector<UncertainAmount>& amounts, MonteCarloSettings settings);

} // namespace attest
