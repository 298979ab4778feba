// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/scaled_number.h"

#include "core/packing/rescaled.h"

#include <algorithm>
#include <limits>

namespace attest {
namespace {

constexpr int kMostDigits = 18; // always fits

/// With as many of its places as fit into 64 bits.
std::optional<ScaledNumber> fitted(const Decimal& number)
{
    const Decimal::Integer limit = std::numeric_limits<qint64>::max();
    int places = std::clamp(number.scale(), 0, kMostPlaces);
    Decimal kept = number.rounded(places, Rounding::halfEven);
    while (abs(kept.coefficient()) > limit && places > 0)
        kept = number.rounded(--places, Rounding::halfEven);
    if (abs(kept.coefficient()) > limit)
        return std::nullopt;
    return ScaledNumber{static_cast<qint64>(kept.coefficient()), kept.scale(), !(kept == number)};
}

} // namespace

std::optional<ScaledNumber> readPlainNumber(const Utf8Cell& cell, const NumberFormat& format)
{
    const char decimal = cell.type == Cell::Type::number ? '.' : format.decimal.toLatin1();
    const char* at = cell.text.data();
    const char* const end = at + cell.text.size();
    const bool isNegative = at != end && *at == '-';
    at += isNegative ? 1 : 0;
    const char* const digits = at;
    const char* sign = nullptr;
    quint64 value = 0; // no overflow: the loop ends at the 20th digit
    for (; at != end; ++at) {
        const auto digit = static_cast<unsigned char>(*at - '0');
        if (digit <= 9)
            value = value * 10 + digit;
        else if (*at == decimal && sign == nullptr && at != digits)
            sign = at;
        else
            return std::nullopt;
        if (at - digits > kMostDigits)
            return std::nullopt;
    }
    const auto count = end - digits - (sign == nullptr ? 0 : 1);
    if (count == 0 || count > kMostDigits || sign == end - 1)
        return std::nullopt;
    const auto magnitude = static_cast<qint64>(value);
    return ScaledNumber{isNegative ? -magnitude : magnitude, sign == nullptr ? 0 : static_cast<int>(end - sign) - 1};
}

Result<ScaledNumber> readScaledNumber(const Utf8Cell& cell, const NumberFormat& format)
{
    if (const auto plain = readPlainNumber(cell, format))
        return *plain;
    const auto parsed = readNumber(cell.decoded(), format);
    if (!parsed)
        return parsed.failure();
    if (parsed->percent)
        return failure(ErrorKind::input, QT_TRANSLATE_NOOP("core", "A percentage where a quantity is expected"));
    if (const auto number = fitted(parsed->value))
        return *number;
    return failure(ErrorKind::input, QT_TRANSLATE_NOOP("core", "The number has too many digits for a series"));
}

} // namespace attest
