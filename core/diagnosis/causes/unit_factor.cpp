// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/causes/causes.h"
#include "core/diagnosis/causes/unit_ratios.h"

#include <algorithm>
#include <cstdlib>

namespace attest {
namespace {

Message reasonFor(const WrittenNumber& cell, const UnitRatio& ratio)
{
    const Decimal expected = readable(cell.expected.front());
    if (const auto other = unitMistakenFor(cell.unit, ratio.ratio)) {
        return {QT_TRANSLATE_NOOP("core", "%1 is the value in %2; it was entered as %3, where %4 is expected"),
                {cell.observed, other->symbol(), cell.unit.symbol(), expected}};
    }
    if (ratio.power != 0) {
        return {QT_TRANSLATE_NOOP("core", "%1 × %2 = %3, the expected value: the factor of a unit"),
                {cell.observed, readable(Rational(1) / ratio.ratio), expected}};
    }
    return {QT_TRANSLATE_NOOP("core", "%1 differs from the expected %2 by the factor %3"), {cell.observed, expected, Message(ratio.reason)}};
}

/// Whether the value, taken as one of the other unit, is an expected one to the column's last place.
bool closesExactly(const WrittenNumber& cell, const UnitRatio& ratio)
{
    const Rational lastPlace = tenTo(-*std::max_element(cell.places.begin(), cell.places.end()));
    const Rational converted = Rational(cell.observed) / ratio.ratio;
    return std::any_of(cell.expected.begin(), cell.expected.end(),
                       [&](const Rational& expected) { return (converted - expected).absolute() <= lastPlace; });
}

/// A thousand and more is a unit. Tens and hundreds are slips of the point, unless a unit of that size exists and the
/// digits are the same: a digit left out makes nearly a tenth as well.
Closeness weigh(const WrittenNumber& cell, const UnitRatio& ratio)
{
    if (ratio.power == 0)
        return Closeness::close;
    if (std::abs(ratio.power) >= 3)
        return Closeness::exact;
    if (!unitMistakenFor(cell.unit, ratio.ratio))
        return Closeness::near;
    return closesExactly(cell, ratio) ? Closeness::exact : Closeness::close;
}

} // namespace

std::optional<Explanation> explainByUnitFactor(const Slip& slip)
{
    for (const WrittenNumber& cell : slip.written) {
        if (const auto ratio = unitRatio(Rational(cell.observed), cell.expected.front()))
            return Explanation{Cause::unitFactor, reasonFor(cell, *ratio), weigh(cell, *ratio)};
    }
    return std::nullopt;
}

} // namespace attest
