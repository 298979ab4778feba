// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/causes/causes.h"

namespace attest {
namespace {

constexpr int kCoarsestPower = 6;

/// Places to which the number looks rounded: its own, or −z where it ends in z zeros.
int roundedPlaces(const Decimal& value)
{
    if (value.scale() > 0 || value.isZero())
        return value.scale();
    int places = 0;
    while (places > -kCoarsestPower && value.rounded(places - 1, Rounding::truncate) == value)
        --places;
    return places;
}

} // namespace

std::optional<Explanation> explainByRounding(const Slip& slip)
{
    for (const WrittenNumber& cell : slip.written) {
        const int places = roundedPlaces(cell.observed);
        for (const Rational& expected : cell.expected) {
            for (const Rounding mode : {Rounding::halfEven, Rounding::halfUp, Rounding::truncate}) {
                if (cell.observed.isZero() || !(expected.rounded(places, mode) == cell.observed) || expected == Rational(cell.observed))
                    continue;
                return Explanation{Cause::rounding,
                                   {QT_TRANSLATE_NOOP("core", "%1 is %2 rounded or cut"), {cell.observed, readable(expected)}},
                                   Closeness::exact};
            }
        }
    }
    return std::nullopt;
}

} // namespace attest
