// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/uncertainty/portable_math.h"

#include <gtest/gtest.h>

#include <cmath>

namespace attest {
namespace {

TEST(PortableMath, LogarithmAndExponentialAgreeWithTheLibrary)
{
    for (double x = 1e-300; x < 1e300; x *= 3.7) {
        const double exact = std::log(x);
        EXPECT_NEAR(portableLog(x), exact, std::abs(exact) * 4e-16 + 1e-16) << x;
    }
    for (double x = 0.5; x < 2; x += 0.01)
        EXPECT_NEAR(portableLog(x), std::log(x), std::abs(std::log(x)) * 1e-15 + 1e-16) << x;
    for (double x = -650; x < 650; x += 0.37)
        EXPECT_NEAR(portableExp(x) / std::exp(x), 1, 1e-15) << x;
    EXPECT_EQ(portableLog(1), 0);
    EXPECT_EQ(portableExp(0), 1);
}

// Quartile, the 95 %, 99 % and 99.9 % points of the tables of the normal distribution, and a far tail as another implementation
// (Python's statistics.NormalDist) gives it.
TEST(PortableMath, NormalQuantilesAsPublished)
{
    EXPECT_NEAR(normalQuantile(0.25), -0.67448975019608171, 1e-15);
    EXPECT_NEAR(normalQuantile(0.001), -3.0902323061678132, 1e-14);
    EXPECT_NEAR(normalQuantile(1e-20), -9.262340089798405, 1e-13);
    EXPECT_NEAR(normalQuantile(0.975), 1.959963984540054, 1e-14);
    EXPECT_NEAR(normalQuantile(0.995), 2.5758293035489004, 1e-14);
    EXPECT_EQ(normalQuantile(0.5), 0);
}

TEST(PortableMath, NormalQuantileIsTheInverseOfTheDistribution)
{
    for (double p = 0.0005; p < 1; p += 0.0005) {
        EXPECT_NEAR(0.5 * std::erfc(-normalQuantile(p) / std::sqrt(2.0)), p, 1e-14) << p;
        EXPECT_NEAR(normalQuantile(p), -normalQuantile(1 - p), 1e-12) << p;
    }
}

} // namespace
} // namespace attest
