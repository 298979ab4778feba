// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sampling/random_stream.h"

#include <gtest/gtest.h>

namespace attest {
namespace {

// The expected numbers were computed from the description in the header by a program of a few lines in another language.
TEST(RandomStream, GivesTheDescribedNumbers)
{
    RandomStream stream(QStringLiteral("2024"), QStringLiteral("1||0"));
    for (const int expected : {343, 17, 721, 967, 769, 992, 354, 515})
        EXPECT_EQ(stream.below(1000), expected);
}

TEST(RandomStream, TakesAnyTextAndAnyLimit)
{
    RandomStream stream(QString::fromUtf8("种子"), QStringLiteral("1|EL-GRID|0"));
    const Decimal::Integer limit = boost::multiprecision::pow(Decimal::Integer(10), 40);
    EXPECT_EQ(stream.below(limit), Decimal::Integer("9685979962377367701209938705540119069430"));
    EXPECT_EQ(stream.below(1), 0);
    EXPECT_EQ(stream.below(256), 115);
}

TEST(RandomStream, EveryNumberIsEquallyLikely)
{
    constexpr int kDraws = 60'000;
    int counts[6] = {};
    RandomStream stream(QStringLiteral("dice"), {});
    for (int i = 0; i < kDraws; ++i)
        ++counts[static_cast<int>(stream.below(6))];
    double chiSquare = 0;
    for (const int count : counts)
        chiSquare += (count - kDraws / 6.0) * (count - kDraws / 6.0) / (kDraws / 6.0);
    EXPECT_LT(chiSquare, 20.5); // 5 degrees of freedom, 0.1 %
}

} // namespace
} // namespace attest
