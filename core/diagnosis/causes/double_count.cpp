// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/causes/causes.h"
#include "core/diagnosis/causes/parts.h"

namespace attest {
namespace {

std::optional<Explanation> wholeTwice(const Slip& slip)
{
    const auto reached = closeness(slip.observed, slip.expected * 2, slip.resolution() * 2);
    if (!reached || slip.expected.isZero())
        return std::nullopt;
    return Explanation{Cause::doubleCount,
                       {QT_TRANSLATE_NOOP("core", "%1 is twice the expected %2"), {readable(slip.observed), readable(slip.expected)}}, *reached};
}

} // namespace

std::optional<Explanation> explainByDoubleCount(const Slip& slip)
{
    if (auto twice = wholeTwice(slip))
        return twice;
    const Rational surplus = slip.difference();
    for (const Contribution& part : partsOf(slip)) {
        if (part.amount <= slip.resolution())
            continue;
        if (const auto reached = closeness(surplus, part.amount, slip.resolution())) {
            return Explanation{Cause::doubleCount,
                               {QT_TRANSLATE_NOOP("core", "the difference of %1 is the part of %2, counted twice"),
                                {readable(surplus), part.what}}, *reached};
        }
    }
    return std::nullopt;
}

} // namespace attest
