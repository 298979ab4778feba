// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/causes/causes.h"
#include "core/diagnosis/causes/parts.h"

namespace attest {

std::optional<Explanation> explainByOmittedMeter(const Slip& slip)
{
    const Rational missing = slip.expected - slip.observed;
    if (slip.observed.isZero() || missing.isNegative() || missing.isZero())
        return std::nullopt;
    for (const Contribution& part : partsOf(slip)) {
        if (part.amount <= slip.resolution())
            continue;
        if (const auto reached = closeness(missing, part.amount, slip.resolution())) {
            return Explanation{Cause::omittedMeter,
                               {QT_TRANSLATE_NOOP("core", "the difference of %1 is the part of %2, which is left out"),
                                {readable(missing), part.what}}, *reached};
        }
    }
    return std::nullopt;
}

} // namespace attest
