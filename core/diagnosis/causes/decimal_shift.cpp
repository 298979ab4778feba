// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/causes/causes.h"
#include "core/diagnosis/causes/unit_ratios.h"

#include <algorithm>

namespace attest {
namespace {

/// Whether the digits are the same with the point elsewhere. A number that moves its point keeps all its digits, so it
/// gets more places than its column has; with the column's own places it lacks a digit instead.
bool sameDigits(const WrittenNumber& cell, const Rational& expected, int power)
{
    const Rational moved = Rational(cell.observed) / tenTo(power);
    const int finest = *std::max_element(cell.places.begin(), cell.places.end());
    if ((moved - expected).absolute() <= tenTo(-finest))
        return true;
    const int kept = std::min(cell.observed.scale(), finest) + power;
    if (kept < cell.columnPlaces)
        return false;
    const int places = std::clamp(kept, 0, finest);
    return moved == Rational(expected.rounded(places, Rounding::halfEven)) || moved == Rational(expected.rounded(places, Rounding::halfUp));
}

} // namespace

std::optional<Explanation> explainByDecimalShift(const Slip& slip)
{
    std::optional<Explanation> best;
    for (const WrittenNumber& cell : slip.written) {
        for (const Rational& expected : cell.expected) {
            const auto power = powerOfTen(Rational(cell.observed), expected);
            const bool same = power && sameDigits(cell, expected, *power);
            if (!power || (best && !same))
                continue;
            const Message why{QT_TRANSLATE_NOOP("core", "observed × %1 = expected: %2 beside %3, the decimal point moved"),
                              {readable(tenTo(-*power)), cell.observed, readable(expected)}};
            if (same)
                return Explanation{Cause::decimalShift, why, Closeness::exact};
            best = Explanation{Cause::decimalShift, why, Closeness::close};
        }
    }
    return best;
}

} // namespace attest
