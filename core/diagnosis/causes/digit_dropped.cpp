// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/causes/causes.h"
#include "core/diagnosis/causes/digit_patterns.h"

namespace attest {

std::optional<Explanation> explainByDroppedDigit(const Slip& slip)
{
    for (const WrittenNumber& cell : slip.written) {
        auto lost = findDigits(cell, isDroppedOrInserted);
        if (!lost)
            lost = findLostBehindPoint(cell);
        if (lost) {
            return Explanation{Cause::digitDropped,
                               {QT_TRANSLATE_NOOP("core", "one digit too few or too many: %1 beside %2"), {lost->written, lost->expected}},
                               Closeness::exact};
        }
        if (const auto digits = findDigits(cell, isOneChanged)) {
            return Explanation{Cause::digitDropped,
                               {QT_TRANSLATE_NOOP("core", "one digit differs: %1 beside %2"), {digits->written, digits->expected}},
                               Closeness::exact};
        }
    }
    return std::nullopt;
}

} // namespace attest
