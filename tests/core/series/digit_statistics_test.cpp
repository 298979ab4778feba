// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/series/digit_statistics.h"

#include <gtest/gtest.h>

#include <numeric>
#include <vector>

namespace attest {
namespace {

TEST(DigitStatistics, probabilitiesOfTheTable)
{
    // NIST/SEMATECH e-Handbook of Statistical Methods, 1.3.6.7.4: upper critical values of chi-square.
    EXPECT_NEAR(chiSquareProbability(27.877, 9), 0.001, 1e-6);
    EXPECT_NEAR(chiSquareProbability(16.919, 9), 0.05, 1e-5);
    EXPECT_NEAR(chiSquareProbability(15.507, 8), 0.05, 1e-5);
    EXPECT_NEAR(chiSquareProbability(0, 9), 1, 1e-12);
}

TEST(DigitStatistics, benfordsLaw)
{
    const auto first = benfordFirst();
    EXPECT_NEAR(first[0], 0.30103, 1e-5);
    EXPECT_NEAR(first[8], 0.04576, 1e-5);
    EXPECT_NEAR(std::accumulate(first.begin(), first.end(), 0.0), 1, 1e-12);
    const auto two = benfordFirstTwo();
    EXPECT_NEAR(two[0], 0.04139, 1e-5);
    EXPECT_NEAR(std::accumulate(two.begin(), two.end(), 0.0), 1, 1e-12);
}

TEST(DigitStatistics, leadingDigitsOfAnySize)
{
    const std::vector<double> numbers{1, 0.7, -20, 0, 999.99, 0.001, 1000, 4.9e-7};
    EXPECT_EQ(firstDigits(numbers), (std::array<qint64, 9>{3, 1, 0, 1, 0, 0, 1, 0, 1}));
    const auto two = firstTwoDigits(numbers);
    EXPECT_EQ(two[70 - 10], 1);
    EXPECT_EQ(two[99 - 10], 1);
    EXPECT_EQ(two[0], 3);
    EXPECT_EQ(two[49 - 10], 1);
}

TEST(DigitStatistics, fibonacciNumbersFollowTheLaw)
{
    std::vector<double> numbers{1, 1};
    while (numbers.size() < 500)
        numbers.push_back(numbers[numbers.size() - 1] + numbers[numbers.size() - 2]);
    // Counted with exact integers.
    EXPECT_EQ(firstDigits(numbers), (std::array<qint64, 9>{151, 88, 63, 47, 40, 33, 29, 27, 22}));
    EXPECT_LT(meanDeviation(firstDigits(numbers), benfordFirst()), 0.006);
}

TEST(DigitStatistics, twoSamples)
{
    const DigitCounts even{50, 50, 0, 0, 0, 0, 0, 0, 0, 0};
    const DigitCounts shifted{30, 70, 0, 0, 0, 0, 0, 0, 0, 0};
    EXPECT_EQ(chiSquareOfTwo(even, even), 0);
    // Expected 40 and 60 in both: 2 × (10² ÷ 40 + 10² ÷ 60).
    EXPECT_NEAR(chiSquareOfTwo(even, shifted), 2 * (2.5 + 100.0 / 60), 1e-9);
}

} // namespace
} // namespace attest
