// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/scaled_number.h"

#include <limits>

namespace attest {
namespace {

constexpr int kMostDigits = 18; // always fits

std::optional<ScaledNumber> readPlain(QStringView text, QChar decimal)
{
    ScaledNumber number;
    int digits = 0;
    bool behindSign = false;
    const bool isNegative = text.startsWith(u'-');
    for (const QChar c : text.mid(isNegative ? 1 : 0)) {
        if (c == decimal && !behindSign && digits > 0) {
            behindSign = true;
            continue;
        }
        if (c < u'0' || c > u'9' || ++digits > kMostDigits)
            return std::nullopt;
        number.value = number.value * 10 + (c.unicode() - u'0');
        number.scale += behindSign ? 1 : 0;
    }
    if (digits == 0 || text.endsWith(decimal))
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

Result<ScaledNumber> readScaledNumber(const Cell& cell, const NumberFormat& format)
{
    const bool isStored = cell.type == Cell::Type::number;
    if (const auto plain = readPlain(QStringView(cell.text).trimmed(), isStored ? QChar(u'.') : format.decimal))
        return *plain;
    const auto parsed = readNumber(cell, format);
    if (!parsed)
        return parsed.failure();
    if (parsed->percent)
        return failure(ErrorKind::input, QT_TRANSLATE_NOOP("core", "A percentage where a quantity is expected"));
    if (const auto number = fitted(parsed->value))
        return *number;
    return failure(ErrorKind::input, QT_TRANSLATE_NOOP("core", "The number has too many digits for a series"));
}

} // namespace attest
