// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/series/digit_statistics.h"

#include <gtest/gtest.h>

#include <array>
#include <cmath>
#include <numeric>
#include <vector>

namespace attest {
namespace {

/// First two digits 10 … 99 of the populations of 10 or more of 19,482 US towns in 2009 (data of Nigrini's book, census.2009 of the R
/// package benford.analysis), counted from the text of the file.
constexpr std::array<qint64, 90> kCensus{
    802, 704, 684, 603, 592, 501, 509, 475, 442, 422, 435, 407, 396, 380, 354, 333, 329, 305, 324, 275, 259, 254, 297, 257, 223, 236, 216, 207, 204, 188,
    192, 178, 220, 199, 192, 182, 178, 165, 189, 150, 155, 169, 163, 148, 166, 166, 173, 145, 138, 134, 170, 136, 138, 159, 128, 134, 128, 108, 137, 128,
    104, 138, 115, 125, 117, 95,  132, 111, 104, 123, 97,  120, 101, 108, 124, 96,  117, 104, 85,  87,  83,  111, 91,  78,  94,  93,  88,  81,  99,  80};

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
    EXPECT_NEAR(two[11 - 10], 0.03778856, 5e-9); // benford.analysis, p.these.digits(11)
}

TEST(DigitStatistics, secondDigitsOfTheLaw)
{
    // Published with five places (Nigrini, Benford's Law, 2012; benford.analysis 0.1.5).
    constexpr double kPublished[] = {0.11968, 0.11389, 0.10882, 0.10433, 0.10031, 0.09668, 0.09337, 0.09035, 0.08757, 0.08500};
    const auto two = benfordFirstTwo();
    for (std::size_t digit = 0; digit < 10; ++digit) {
        double share = 0;
        for (std::size_t first = 0; first < 9; ++first)
            share += two[first * 10 + digit];
        EXPECT_NEAR(share, kPublished[digit], 5e-6) << digit;
    }
}

TEST(DigitStatistics, populationsOfTheCensus)
{
    const auto law = benfordFirstTwo();
    EXPECT_EQ(std::accumulate(kCensus.begin(), kCensus.end(), qint64(0)), 19482);
    EXPECT_EQ(std::lround(chiSquare(kCensus, law)), 108); // published by benford.analysis
    EXPECT_NEAR(chiSquare(kCensus, law), 107.9391, 5e-5);
    EXPECT_LT(meanDeviation(kCensus, law), 0.0012) << "close conformity of two digits (Nigrini, 2012, table 7.1)";
    EXPECT_NEAR(meanDeviation(kCensus, law), 0.0006211, 5e-8);
}

TEST(DigitStatistics, probabilitiesThatTheSamePackagePrints)
{
    EXPECT_NEAR(chiSquareProbability(83.095, 89), 0.6564, 1e-4); // 1,000 log-normal numbers; the statistic has three places
    EXPECT_LT(chiSquareProbability(32094, 89), 2.2e-16);         // corporate payments
}

TEST(DigitStatistics, firstDigitsOfOtherData)
{
    // Counted and worked out apart from this program, from the text of the files of benford.analysis; MAD limits: Nigrini, 2012,
    // table 7.1, 0.012 acceptable, 0.015 the end of marginally acceptable.
    struct {
        const char* name;
        std::array<qint64, 9> counts;
        double chiSquare;
        double deviation;
    } const kSets[] = {
        {"towns", {5738, 3540, 2342, 1847, 1559, 1370, 1166, 1043, 904}, 17.5236, 0.0031193},
        {"Sino-Forest's statements", {231, 124, 97, 70, 64, 54, 40, 54, 38}, 7.6517, 0.0065981},
        {"Madoff's returns", {83, 29, 20, 13, 11, 17, 14, 15, 12}, 16.7316, 0.0302222},
        {"perimeters of lakes", {37512, 17098, 53971, 45206, 32557, 23124, 16977, 12483, 9679}, 81929.8614, 0.0589384},
    };
    for (const auto& set : kSets) {
        EXPECT_NEAR(chiSquare(set.counts, benfordFirst()), set.chiSquare, 5e-5) << set.name;
        EXPECT_NEAR(meanDeviation(set.counts, benfordFirst()), set.deviation, 5e-8) << set.name;
    }
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
    const auto two = firstTwoDigits(numbers);
    EXPECT_EQ(two[0], 22);
    EXPECT_EQ(two[99 - 10], 2);
    EXPECT_NEAR(chiSquare(two, benfordFirstTwo()), 5.6897, 5e-5);
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
