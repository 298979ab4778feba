// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/series/digit_statistics.h"

#include <boost/math/distributions/chi_squared.hpp>

#include <cmath>
#include <numeric>

namespace attest {
namespace {

qint64 total(std::span<const qint64> counts)
{
    return std::accumulate(counts.begin(), counts.end(), qint64(0));
}

/// The first `digits` digits of a number other than zero. Sixteen digits, so that 0.7 does not become 0.6999….
int leading(double number, int digits)
{
    const double size = std::abs(number);
    const double exponent = std::floor(std::log10(size) + 1e-13);
    return static_cast<int>(std::floor(size / std::pow(10.0, exponent - digits + 1) * (1 + 1e-13)));
}

template <std::size_t N>
std::array<double, N> benford(int first)
{
    std::array<double, N> shares{};
    for (std::size_t i = 0; i < N; ++i)
        shares[i] = std::log10(1 + 1.0 / (first + static_cast<int>(i)));
    return shares;
}

template <std::size_t N>
std::array<qint64, N> leadingDigits(std::span<const double> numbers, int first, int digits)
{
    std::array<qint64, N> counts{};
    for (const double number : numbers) {
        if (number != 0)
            ++counts[std::min(static_cast<std::size_t>(leading(number, digits) - first), N - 1)];
    }
    return counts;
}

} // namespace

double chiSquare(std::span<const qint64> observed, std::span<const double> expected)
{
    const auto all = static_cast<double>(total(observed));
    double sum = 0;
    for (std::size_t i = 0; i < observed.size(); ++i) {
        const double hoped = all * expected[i];
        if (hoped > 0)
            sum += std::pow(static_cast<double>(observed[i]) - hoped, 2) / hoped;
    }
    return sum;
}

double chiSquareOfTwo(const DigitCounts& one, const DigitCounts& other)
{
    const auto ones = static_cast<double>(total(one));
    const auto others = static_cast<double>(total(other));
    double sum = 0;
    for (std::size_t i = 0; i < one.size(); ++i) {
        const auto both = static_cast<double>(one[i] + other[i]);
        if (both == 0 || ones == 0 || others == 0)
            continue;
        const double hoped = both * ones / (ones + others);
        const double hopedOther = both - hoped;
        sum += std::pow(static_cast<double>(one[i]) - hoped, 2) * (1 / hoped + 1 / hopedOther);
    }
    return sum;
}

double chiSquareProbability(double statistic, int degreesOfFreedom)
{
    return boost::math::cdf(boost::math::complement(boost::math::chi_squared(degreesOfFreedom), statistic));
}

std::array<double, 9> benfordFirst() { return benford<9>(1); }
std::array<double, 90> benfordFirstTwo() { return benford<90>(10); }
std::array<qint64, 9> firstDigits(std::span<const double> numbers) { return leadingDigits<9>(numbers, 1, 1); }
std::array<qint64, 90> firstTwoDigits(std::span<const double> numbers) { return leadingDigits<90>(numbers, 10, 2); }

double meanDeviation(std::span<const qint64> observed, std::span<const double> expected)
{
    const auto all = static_cast<double>(total(observed));
    double sum = 0;
    for (std::size_t i = 0; i < observed.size(); ++i)
        sum += std::abs(static_cast<double>(observed[i]) / all - expected[i]);
    return sum / static_cast<double>(observed.size());
}

} // namespace attest
