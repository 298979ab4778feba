// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/uncertainty/random_sequence.h"

#include <gtest/gtest.h>

#include <cmath>

namespace attest {
namespace {

// Published test values of both generators: state {1, 2, 3, 4} (reference implementation); seed 1234567 (Rosetta Code).
TEST(RandomSequence, GivesThePublishedNumbers)
{
    RandomSequence sequence(std::array<quint64, 4>{1, 2, 3, 4});
    for (const quint64 expected : {11520ULL, 0ULL, 1509978240ULL, 1215971899390074240ULL, 1216172134540287360ULL})
        EXPECT_EQ(sequence.next(), expected);
    quint64 state = 1234567;
    for (const quint64 expected : {6457827717110365317ULL, 3203168211198807973ULL, 9817491932198370423ULL, 4593380528125082431ULL})
        EXPECT_EQ(splitMix64(state), expected);
}

TEST(RandomSequence, ASeedFixesIt)
{
    RandomSequence first(7);
    RandomSequence again(7);
    RandomSequence other(8);
    bool differs = false;
    for (int i = 0; i < 1000; ++i) {
        const quint64 value = first.next();
        EXPECT_EQ(again.next(), value);
        differs |= other.next() != value;
    }
    EXPECT_TRUE(differs);
}

// 200,000 draws: the mean of uniforms is within 5 σ = 5 × 0.2887 / √n of ½, the moments of normals within 5 σ of 0, 1, 0, 3.
TEST(RandomSequence, UniformAndNormalMoments)
{
    constexpr int kDraws = 200'000;
    RandomSequence sequence(1);
    double uniforms = 0;
    for (int i = 0; i < kDraws; ++i) {
        const double u = sequence.uniform();
        ASSERT_GT(u, 0);
        ASSERT_LT(u, 1);
        uniforms += u;
    }
    EXPECT_NEAR(uniforms / kDraws, 0.5, 0.0033);
    double moments[5] = {};
    for (int i = 0; i < kDraws; ++i) {
        const double z = sequence.normal();
        for (int power = 1; power < 5; ++power)
            moments[power] += std::pow(z, power) / kDraws;
    }
    EXPECT_NEAR(moments[1], 0, 0.012);
    EXPECT_NEAR(moments[2], 1, 0.016);
    EXPECT_NEAR(moments[3], 0, 0.044);
    EXPECT_NEAR(moments[4], 3, 0.11);
}

} // namespace
} // namespace attest
