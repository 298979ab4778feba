// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sampling/sizes.h"

#include <algorithm>
#include <limits>

namespace attest {
namespace {

constexpr int kMostErrors = 100;

/// Whether with this mean (in hundredths) the chance of at most so many errors is within the risk: the first terms of
/// the series of e^mean are at most risk × all of them. Terms have 80 places.
bool isEnough(int hundredths, int errors, const Decimal& risk)
{
    const Decimal::Integer unit = boost::multiprecision::pow(Decimal::Integer(10), 80);
    const int terms = 3 * hundredths / 100 + 250;
    Decimal::Integer term = unit;
    Decimal::Integer first = 0;
    Decimal::Integer all = 0;
    for (int i = 0; i <= std::max(terms, errors); ++i) {
        if (i > 0)
            term = term * hundredths / (100 * i);
        all += term;
        if (i <= errors)
            first += term;
    }
    return Decimal(100) * Decimal(first, 0) <= risk * Decimal(all, 0);
}

} // namespace

int sizeOfPercent(int population, const Decimal& percent)
{
    if (population <= 0 || percent.sign() <= 0)
        return 0;
    if (percent >= Decimal(100))
        return population;
    const Decimal size = (Rational(population) * Rational(percent) / 100).rounded(0, Rounding::up);
    return static_cast<int>(size.coefficient());
}

std::optional<Decimal> reliabilityFactor(const Decimal& confidencePercent, int errors)
{
    if (confidencePercent < Decimal(50) || confidencePercent > Decimal::of("99.9") || errors < 0 || errors > kMostErrors)
        return std::nullopt;
    const Decimal risk = Decimal(100) - confidencePercent;
    int tooLow = 0;
    int enough = 100 * (errors + 1);
    while (!isEnough(enough, errors, risk)) {
        tooLow = enough;
        enough *= 2;
    }
    while (enough - tooLow > 1) {
        const int middle = (tooLow + enough) / 2;
        (isEnough(middle, errors, risk) ? enough : tooLow) = middle;
    }
    return Decimal(enough, 2);
}

std::optional<int> monetaryUnitSize(const Rational& amount, const Rational& tolerable, const Decimal& factor)
{
    if (amount <= Rational(0) || tolerable <= Rational(0) || factor.sign() <= 0)
        return std::nullopt;
    const Decimal size = (amount * Rational(factor) / tolerable).rounded(0, Rounding::up);
    if (size > Decimal(std::numeric_limits<int>::max()))
        return std::nullopt;
    return std::max(1, static_cast<int>(size.coefficient()));
}

} // namespace attest
