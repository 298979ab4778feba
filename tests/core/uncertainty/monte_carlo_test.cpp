// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/uncertainty/monte_carlo.h"

#include "core/uncertainty/portable_math.h"
#include "core/uncertainty/random_sequence.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <tuple>

namespace attest {
namespace {

constexpr MonteCarloSettings kMany{200'000, 42};

TEST(MonteCarlo, TheSameSeedGivesTheSameBits)
{
    const std::vector<UncertainAmount> amounts{{100, {}, 5, 80, -1}, {50, {}, 2, 7, 0}, {20, {}, 2, 7, 0}};
    const MonteCarloResult first = simulate(amounts, {5'000, 99});
    const MonteCarloResult again = simulate(amounts, {5'000, 99});
    EXPECT_EQ(first.total.mean, again.total.mean);
    EXPECT_EQ(first.total.low, again.total.low);
    EXPECT_EQ(first.total.high, again.total.high);
    EXPECT_NE(first.total.mean, simulate(amounts, {5'000, 100}).total.mean);
}

// A single normal amount: ± 10 % (95 %) is a standard deviation of 5.102 of 100.
TEST(MonteCarlo, ANormalAmount)
{
    const MonteCarloResult result = simulate({{100, {}, 10, 0, -1}}, kMany);
    EXPECT_NEAR(result.total.mean, 100, 0.06);
    EXPECT_NEAR(result.deviation, 5.10213, 0.05);
    EXPECT_NEAR(result.total.low, 90, 0.15);
    EXPECT_NEAR(result.total.high, 110, 0.15);
}

// Independent sums agree with approach 1 while the uncertainties are small.
TEST(MonteCarlo, AgreesWithApproach1ForSmallUncertainties)
{
    const std::vector<UncertainAmount> amounts{{500, {}, 2, 3, -1}, {300, {}, 1, 5, 0}, {100, {}, 4, 5, 0}, {-50, {}, 2, 1, -1}};
    const Propagation expected = propagate(amounts);
    const MonteCarloResult result = simulate(amounts, kMany);
    EXPECT_NEAR(result.total.mean, expected.total, 0.2);
    EXPECT_NEAR((result.total.high - result.total.low) / 2, expected.halfWidth, expected.halfWidth * 0.015);
}

// Lognormal with mean 1 and a standard deviation of 1 (± 196 %): σ² = ln 2, quantiles exp(−σ²/2 ± 1.96 σ) = 0.1383 and
// 3.6154; never negative.
TEST(MonteCarlo, AWideFactorIsLognormal)
{
    const MonteCarloResult result = simulate({{1000, {}, 0, 195.9963984540054, -1}}, kMany);
    const double sigma = std::sqrt(std::log(2.0));
    EXPECT_NEAR(result.total.mean, 1000, 12);
    EXPECT_NEAR(result.total.low, 1000 * std::exp(-std::log(2.0) / 2 - 1.959964 * sigma), 3);
    EXPECT_NEAR(result.total.high, 1000 * std::exp(-std::log(2.0) / 2 + 1.959964 * sigma), 50);
    EXPECT_GT(result.total.low, 0);
}

TEST(MonteCarlo, ACommonFactorIsDrawnOnce)
{
    const MonteCarloResult shared = simulate({{100, {}, 0, 10, 3}, {-100, {}, 0, 10, 3}}, {1'000, 1});
    EXPECT_NEAR(shared.total.high - shared.total.low, 0, 1e-9);
    const MonteCarloResult own = simulate({{100, {}, 0, 10, -1}, {-100, {}, 0, 10, -1}}, {1'000, 1});
    EXPECT_GT(own.total.high - own.total.low, 20);
}

TEST(MonteCarlo, RunsAreKeptWithinTheirLimits)
{
    EXPECT_EQ(simulate({{1, {}, 1, 1, -1}}, {1, 1}).settings.runs, MonteCarloSettings::kFewestRuns);
    const MonteCarloResult certain = simulate({{7, {}, 0, 0, -1}}, {100, 1});
    EXPECT_EQ(certain.total.low, 7);
    EXPECT_EQ(certain.total.high, 7);
    EXPECT_EQ(certain.deviation, 0);
}

// JCGM 101, 7.7.2: of 100 values the 3rd and the 98th, of 101 the 3rd and the 99th (q = 96, r = 2.5 rounded up).
TEST(MonteCarlo, TheIntervalIsThatOfTheGuide)
{
    const std::vector<UncertainAmount> amounts{{100, {}, 10, 0, -1}};
    for (const auto& [runs, low, high] : {std::tuple(100, 3, 98), std::tuple(101, 3, 99)}) {
        RandomSequence random(7);
        std::vector<double> values;
        for (int i = 0; i < runs; ++i)
            values.push_back(100 * (1 + 0.1 / 1.959963984540054 * random.normal()));
        std::sort(values.begin(), values.end());
        const Interval total = simulate(amounts, {runs, 7}).total;
        EXPECT_DOUBLE_EQ(total.low, values[static_cast<std::size_t>(low - 1)]) << runs;
        EXPECT_DOUBLE_EQ(total.high, values[static_cast<std::size_t>(high - 1)]) << runs;
    }
}

// Small uncertainties: the change and its half-width are those of approach 1 (table 3.2).
TEST(MonteCarlo, TheTrendAgreesWithApproach1ForSmallUncertainties)
{
    const std::vector<UncertainAmount> amounts{{500, 480.0, 2, 3, -1}, {300, 260.0, 1, 5, 0}, {100, 110.0, 2, 5, 0}, {0, 40.0, 0, 4, -1}};
    const auto trend = propagate(amounts).trend;
    const auto change = simulate(amounts, kMany).change;
    ASSERT_TRUE(trend && change);
    EXPECT_NEAR(trend->changePercent, (900.0 / 890 - 1) * 100, 1e-9);
    EXPECT_NEAR(change->mean, trend->changePercent, 0.05);
    EXPECT_NEAR((change->high - change->low) / 2, trend->uncertaintyPoints, trend->uncertaintyPoints * 0.05);
}

TEST(MonteCarlo, AFactorOfAllAmountsLeavesTheTrendAlone)
{
    const std::vector<UncertainAmount> amounts{{100, 50.0, 0, 80, 3}, {300, 350.0, 0, 80, 3}};
    const auto change = simulate(amounts, {1'000, 1}).change;
    ASSERT_TRUE(change);
    EXPECT_NEAR(change->low, 0, 1e-9);
    EXPECT_NEAR(change->high, 0, 1e-9);
}

TEST(MonteCarlo, TheTotalDoesNotDependOnABaseYear)
{
    const MonteCarloResult alone = simulate({{100, {}, 5, 80, -1}, {50, {}, 2, 7, 0}, {20, {}, 2, 7, 0}}, {1'000, 9});
    const MonteCarloResult compared = simulate({{100, 90.0, 5, 80, -1}, {50, 60.0, 2, 7, 0}, {20, 10.0, 2, 7, 0}, {0, 30.0, 9, 9, -1}}, {1'000, 9});
    EXPECT_EQ(alone.total.low, compared.total.low);
    EXPECT_EQ(alone.total.high, compared.total.high);
    EXPECT_FALSE(alone.change);
    EXPECT_TRUE(compared.change);
    EXPECT_FALSE(simulate({{100, 50.0, 5, 0, -1}, {10, -49.0, 5, 0, -1}}, {1'000, 9}).change) << "a base year around zero";
    EXPECT_FALSE(simulate({{100, 50.0, 5, 0, -1}, {10, -50.0, 5, 0, -1}}, {1'000, 9}).change) << "of zero";
}

// The same generator, quantile function and order of drawing, written a second time in Python (statistics.NormalDist, another
// implementation of AS 241), gave these: the sequence and its use are what the header says.
TEST(MonteCarlo, AgreesWithASecondImplementation)
{
    const MonteCarloResult result = simulate({{679.17, {}, 0.5, 5, 0}, {311.68, {}, 0.5, 5, 0}, {209.68, {}, 3, 1, -1}, {4.29, {}, 88, 0, -1}}, {10'000, 2006});
    EXPECT_NEAR(result.total.mean, 1205.1214706907708, 1e-9);
    EXPECT_NEAR(result.total.low, 1154.1387132013106, 1e-9);
    EXPECT_NEAR(result.total.high, 1255.9719220792836, 1e-9);
}

} // namespace
} // namespace attest
