// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/causes/causes.h"

namespace attest {

std::optional<Explanation> explainBySign(const Slip& slip)
{
    if (slip.observed.isZero() || slip.observed.isNegative() == slip.expected.isNegative())
        return std::nullopt;
    const auto reached = closeness(-slip.observed, slip.expected, slip.resolution());
    if (!reached)
        return std::nullopt;
    return Explanation{Cause::wrongSign,
                       {QT_TRANSLATE_NOOP("core", "%1 stands with the wrong sign, %2 is expected"),
                        {readable(slip.observed), readable(slip.expected)}}, *reached};
}

} // namespace attest
