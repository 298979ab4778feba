// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/causes/causes.h"
#include "core/diagnosis/causes/digit_patterns.h"

namespace attest {

std::optional<Explanation> explainByDroppedDigit(const Slip& slip)
{
    const auto isDropped = [](const DigitPair& digits) { return isDroppedOrInserted(digits); };
    const auto isChanged = [](const DigitPair& digits) { return isOneChanged(digits); };
    for (const WrittenNumber& cell : slip.written) {
        auto lost = findDigits(cell, isDropped);
        if (!lost)
            lost = findLostBehindPoint(cell);
        if (lost) {
            return Explanation{Cause::digitDropped,
                               {QT_TRANSLATE_NOOP("core", "one digit too few or too many: %1 beside %2"), {lost->written, lost->expected}},
                               Closeness::exact};
        }
        if (const auto digits = findDigits(cell, isChanged)) {
            return Explanation{Cause::digitDropped,
                               {QT_TRANSLATE_NOOP("core", "one digit differs: %1 beside %2"), {digits->written, digits->expected}},
                               Closeness::exact};
        }
    }
    return std::nullopt;
}

} // namespace attest
