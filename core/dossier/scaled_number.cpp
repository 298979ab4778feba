// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/scaled_number.h"

#include <limits>

namespace attest {
namespace {

constexpr int kMostDigits = 18; // always fits

std::optional<ScaledNumber> readPlain(std::string_view text, char decimal)
{
    ScaledNumber number;
    int digits = 0;
    bool behindSign = false;
    const bool isNegative = text.starts_with('-');
    for (const char c : text.substr(isNegative ? 1 : 0)) {
        if (c == decimal && !behindSign && digits > 0) {
            behindSign = true;
            continue;
        }
        if (c < '0' || c > '9' || ++digits > kMostDigits)
            return std::nullopt;
        number.value = number.value * 10 + (c - '0');
        number.scale += behindSign ? 1 : 0;
    }
    if (digits == 0 || text.ends_with(decimal))
        return std::nullopt;
    if (isNegative)
        number.value = -number.value;
    return number;
}

std::optional<ScaledNumber> fitted(Decimal number)
{
    if (number.scale() < 0)
        number = number.rounded(0, Rounding::halfEven);
    const Decimal::Integer limit = std::numeric_limits<qint64>::max();
    if (number.scale() > kMostDigits || abs(number.coefficient()) > limit)
        return std::nullopt;
    return ScaledNumber{static_cast<qint64>(number.coefficient()), number.scale()};
}

} // namespace

Result<ScaledNumber> readScaledNumber(const Utf8Cell& cell, const NumberFormat& format)
{
    const bool isStored = cell.type == Cell::Type::number;
    if (const auto plain = readPlain(cell.text, isStored ? '.' : format.decimal.toLatin1()))
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
