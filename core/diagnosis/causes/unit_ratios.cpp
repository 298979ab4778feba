// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/causes/unit_ratios.h"

#include <cstdlib>

namespace attest {
namespace {

constexpr int kLargestPower = 9;

bool isNear(const Rational& value, const Rational& reference, const Rational& percent)
{
    return (value - reference).absolute() * 100 <= reference.absolute() * percent;
}

struct Pair {
    const char* numerator;
    const char* denominator;
    const char* reason;
};

// 29.3076 GJ = 8.141 MWh = 1 tce; 0.1229 kgce/kWh is the coefficient of GB/T 2589 for electricity.
const Pair kPairs[] = {
    {"3.6", "1", QT_TRANSLATE_NOOP("core", "3.6, the MJ in a kWh")},
    {"3600", "1", QT_TRANSLATE_NOOP("core", "3600, the kJ in a kWh")},
    {"1000", "3.6", QT_TRANSLATE_NOOP("core", "277.8, the kWh in a GJ")},
    {"29.3076", "1", QT_TRANSLATE_NOOP("core", "29.3076, the GJ in a tonne of coal equivalent")},
    {"1", "0.1229", QT_TRANSLATE_NOOP("core", "0.1229, the kilograms of coal equivalent of a kWh")},
    {"10000", "1.229", QT_TRANSLATE_NOOP("core", "1.229, the tonnes of coal equivalent of ten thousand kWh")},
    {"1.229", "1", QT_TRANSLATE_NOOP("core", "1.229, the tonnes of coal equivalent of ten thousand kWh")},
};

const char* const kUnits[] = {"kWh", "MWh", "GWh", "万kWh", "亿kWh", "MJ", "GJ", "TJ", "kg", "t", "g", "万t", "L", "m3", "万m3",
                              "Nm3", "万Nm3"};

} // namespace

Rational tenTo(int power)
{
    return Rational(Decimal(1).shifted(power));
}

std::optional<int> powerOfTen(const Rational& observed, const Rational& expected, const Rational& percent)
{
    if (observed.isZero() || expected.isZero())
        return std::nullopt;
    const Rational ratio = observed / expected;
    for (int power = -kLargestPower; power <= kLargestPower; ++power) {
        if (power != 0 && isNear(ratio, tenTo(power), percent))
            return power;
    }
    return std::nullopt;
}

std::optional<UnitRatio> unitRatio(const Rational& observed, const Rational& expected, const Rational& percent)
{
    if (const auto power = powerOfTen(observed, expected, percent)) {
        const int size = std::abs(*power);
        if (size <= 4 || size == 6)
            return UnitRatio{tenTo(*power), QT_TRANSLATE_NOOP("core", "a power of ten"), *power};
        return std::nullopt;
    }
    if (observed.isZero() || expected.isZero())
        return std::nullopt;
    const Rational ratio = observed / expected;
    for (const Pair& pair : kPairs) {
        const Rational factor(Decimal::of(pair.numerator), Decimal::of(pair.denominator));
        if (isNear(ratio, factor, percent))
            return UnitRatio{factor, pair.reason, 0};
        if (isNear(ratio, Rational(1) / factor, percent))
            return UnitRatio{Rational(1) / factor, pair.reason, 0};
    }
    return std::nullopt;
}

std::optional<Unit> unitMistakenFor(const Unit& unit, const Rational& ratio)
{
    for (const char* symbol : kUnits) {
        const auto other = Unit::find(QString::fromUtf8(symbol));
        if (other && unit.convertsTo(*other) && unit.size() == ratio * other->size())
            return other;
    }
    return std::nullopt;
}

} // namespace attest
