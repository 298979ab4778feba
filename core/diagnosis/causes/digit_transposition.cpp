// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/causes/causes.h"
#include "core/diagnosis/causes/digit_patterns.h"

#include <algorithm>

namespace attest {
namespace {

/// A meter within its own error still shows a swap of the leading digits, if what is left is small beside the slip.
constexpr int kSlipOverRest = 10;

std::optional<Decimal> nearestSwap(const WrittenNumber& cell)
{
    const Rational slip = (Rational(cell.observed) - cell.expected.front()).absolute();
    const QString text = cell.observed.text();
    for (qsizetype i = 0; i + 1 < text.size(); ++i) {
        const qsizetype next = text[i + 1] == u'.' ? i + 2 : i + 1;
        if (!text[i].isDigit() || next >= text.size() || text[i] == text[next])
            continue;
        QString swapped = text;
        std::swap(swapped[i], swapped[next]);
        const auto value = Decimal::parse(swapped);
        if (!value)
            continue;
        const Rational rest = (Rational(*value) - cell.expected.front()).absolute();
        if (rest * 200 <= cell.expected.front().absolute() && rest * kSlipOverRest <= slip)
            return value;
    }
    return std::nullopt;
}

} // namespace

std::optional<Explanation> explainByTransposition(const Slip& slip)
{
    for (const WrittenNumber& cell : slip.written) {
        if (const auto digits = findDigits(cell, isTransposition)) {
            return Explanation{Cause::digitTransposition,
                               {QT_TRANSLATE_NOOP("core", "two neighbouring digits swapped: %1 beside %2; the difference is divisible by 9"),
                                {digits->written, digits->expected}},
                               Closeness::exact};
        }
        if (const auto swapped = nearestSwap(cell)) {
            return Explanation{Cause::digitTransposition,
                               {QT_TRANSLATE_NOOP("core", "with two neighbouring digits swapped %1 becomes %2, near the expected %3"),
                                {cell.observed, *swapped, readable(cell.expected.front())}},
                               Closeness::near};
        }
    }
    return std::nullopt;
}

} // namespace attest
