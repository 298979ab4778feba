// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/uncertainty/monte_carlo.h"

#include "core/uncertainty/portable_math.h"

#include <gtest/gtest.h>

#include <cmath>

namespace attest {
namespace {

constexpr MonteCarloSettings kMany{200'000, 42};

TEST(MonteCarlo, TheSameSeedGivesTheSameBits)
{
    const std::vector<UncertainAmount> amounts{{100, {}, 5, 80, -1}, {50, {}, 2, 7, 0}, {20, {}, 2, 7, 0}};
    const MonteCarloResult first = simulate(amounts, {5'000, 99});
    const MonteCarloResult again = simulate(amounts, {5'000, 99});
    EXPECT_EQ(first.mean, again.mean);
    EXPECT_EQ(first.low, again.low);
    EXPECT_EQ(first.high, again.high);
    EXPECT_NE(first.mean, simulate(amounts, {5'000, 100}).mean);
}

// A single normal amount: ± 10 % (95 %) is a standard deviation of 5.102 of 100.
TEST(MonteCarlo, ANormalAmount)
{
    const MonteCarloResult result = simulate({{100, {}, 10, 0, -1}}, kMany);
    EXPECT_NEAR(result.mean, 100, 0.06);
    EXPECT_NEAR(result.deviation, 5.10213, 0.05);
    EXPECT_NEAR(result.low, 90, 0.15);
    EXPECT_NEAR(result.high, 110, 0.15);
}

// Independent sums agree with approach 1 while the uncertainties are small.
TEST(MonteCarlo, AgreesWithApproach1ForSmallUncertainties)
{
    const std::vector<UncertainAmount> amounts{{500, {}, 2, 3, -1}, {300, {}, 1, 5, 0}, {100, {}, 4, 5, 0}, {-50, {}, 2, 1, -1}};
    const Propagation expected = propagate(amounts);
    const MonteCarloResult result = simulate(amounts, kMany);
    EXPECT_NEAR(result.mean, expected.total, 0.2);
    EXPECT_NEAR((result.high - result.low) / 2, expected.halfWidth, expected.halfWidth * 0.015);
}

// Lognormal with mean 1 and a standard deviation of 1 (± 196 %): σ² = ln 2, quantiles exp(−σ²/2 ± 1.96 σ) = 0.1383 and
// 3.6154; never negative.
TEST(MonteCarlo, AWideFactorIsLognormal)
{
    const MonteCarloResult result = simulate({{1000, {}, 0, 195.9963984540054, -1}}, kMany);
    const double sigma = std::sqrt(std::log(2.0));
    EXPECT_NEAR(result.mean, 1000, 12);
    EXPECT_NEAR(result.low, 1000 * std::exp(-std::log(2.0) / 2 - 1.959964 * sigma), 3);
    EXPECT_NEAR(result.high, 1000 * std::exp(-std::log(2.0) / 2 + 1.959964 * sigma), 50);
    EXPECT_GT(result.low, 0);
}

TEST(MonteCarlo, ACommonFactorIsDrawnOnce)
{
    const MonteCarloResult shared = simulate({{100, {}, 0, 10, 3}, {-100, {}, 0, 10, 3}}, {1'000, 1});
    EXPECT_NEAR(shared.high - shared.low, 0, 1e-9);
    const MonteCarloResult own = simulate({{100, {}, 0, 10, -1}, {-100, {}, 0, 10, -1}}, {1'000, 1});
    EXPECT_GT(own.high - own.low, 20);
}

TEST(MonteCarlo, RunsAreKeptWithinTheirLimits)
{
    EXPECT_EQ(simulate({{1, {}, 1, 1, -1}}, {1, 1}).settings.runs, MonteCarloSettings::kFewestRuns);
    const MonteCarloResult certain = simulate({{7, {}, 0, 0, -1}}, {100, 1});
    EXPECT_EQ(certain.low, 7);
    EXPECT_EQ(certain.high, 7);
    EXPECT_EQ(certain.deviation, 0);
}

// The same generator, quantile function and order of drawing, written a second time in Python (statistics.NormalDist, another
// implementation of AS 241), gave these: the sequence and its use are what the header says.
TEST(MonteCarlo, AgreesWithASecondImplementation)
{
    const MonteCarloResult result = simulate({{679.17, {}, 0.5, 5, 0}, {311.68, {}, 0.5, 5, 0}, {209.68, {}, 3, 1, -1}, {4.29, {}, 88, 0, -1}}, {10'000, 2006});
    EXPECT_NEAR(result.mean, 1205.1214706907708, 1e-9);
    EXPECT_NEAR(result.low, 1154.1387132013106, 1e-9);
    EXPECT_NEAR(result.high, 1255.9719220792836, 1e-9);
}

} // namespace
} // namespace attest
