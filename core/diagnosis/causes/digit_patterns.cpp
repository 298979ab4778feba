// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/causes/digit_patterns.h"

#include <algorithm>

namespace attest {
namespace {

std::optional<QString> digitsAt(const Decimal& value, int places)
{
    if (value.isNegative() || value.normalized().scale() > places)
        return std::nullopt;
    return value.shifted(places).normalized().rounded(0, Rounding::truncate).text();
}

void alignLengths(DigitPair& digits)
{
    const qsizetype length = std::max(digits.written.size(), digits.expected.size());
    digits.written = digits.written.rightJustified(length, u'0');
    digits.expected = digits.expected.rightJustified(length, u'0');
}

/// Whether `shorter` is `longer` with one digit taken out; a 0 less at the end is a moved point instead.
bool lacksOne(QString shorter, const QString& longer, qsizetype fewest)
{
    if (longer.size() < fewest || shorter.size() >= longer.size())
        return false;
    if (longer == QString(shorter + u'0'))
        return false;
    shorter = shorter.rightJustified(longer.size() - 1, u'0');
    const auto split = std::mismatch(shorter.cbegin(), shorter.cend(), longer.cbegin());
    return std::equal(split.first, shorter.cend(), split.second + 1, longer.cend());
}

} // namespace

std::optional<DigitPair> findDigits(const WrittenNumber& cell, const std::function<bool(const DigitPair&)>& pattern)
{
    for (const int places : cell.places) {
        const auto written = digitsAt(cell.observed, places);
        if (!written)
            continue;
        for (const Rational& expected : cell.expected) {
            for (const Rounding mode : {Rounding::halfEven, Rounding::truncate, Rounding::up}) {
                const auto digits = digitsAt(expected.rounded(places, mode), places);
                if (digits && pattern({*written, *digits}))
                    return DigitPair{*written, *digits};
            }
        }
    }
    return std::nullopt;
}

std::optional<DigitPair> findLostBehindPoint(const WrittenNumber& cell)
{
    const int places = cell.observed.scale();
    const auto written = places > 0 && places < cell.columnPlaces ? digitsAt(cell.observed, places) : std::nullopt;
    if (!written)
        return std::nullopt;
    for (const Rational& expected : cell.expected) {
        for (const Rounding mode : {Rounding::halfEven, Rounding::truncate, Rounding::up}) {
            const auto digits = digitsAt(expected.rounded(places + 1, mode), places + 1);
            if (digits && digits->size() == written->size() + 1 && lacksOne(*written, *digits, kFewestForDrop))
                return DigitPair{*written, *digits};
        }
    }
    return std::nullopt;
}

bool isTransposition(const DigitPair& pair)
{
    DigitPair digits = pair;
    alignLengths(digits);
    qsizetype at = 0;
    while (at < digits.written.size() && digits.written[at] == digits.expected[at])
        ++at;
    if (at + 1 >= digits.written.size())
        return false;
    std::swap(digits.written[at], digits.written[at + 1]);
    return digits.written == digits.expected;
}

bool isDroppedOrInserted(const DigitPair& digits, qsizetype fewest)
{
    return lacksOne(digits.written, digits.expected, fewest) || lacksOne(digits.expected, digits.written, fewest);
}

bool isOneChanged(const DigitPair& pair, qsizetype fewest)
{
    DigitPair digits = pair;
    alignLengths(digits);
    if (digits.written.size() < fewest)
        return false;
    int differing = 0;
    for (qsizetype i = 0; i < digits.written.size(); ++i)
        differing += digits.written[i] == digits.expected[i] ? 0 : 1;
    return differing == 1;
}

} // namespace attest
