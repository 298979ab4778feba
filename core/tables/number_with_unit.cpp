// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tables/number_with_unit.h"

#include "core/base/unit.h"

namespace attest {
namespace {

constexpr qsizetype kLongest = 80;

bool beginsNumber(QChar c)
{
    return c.isDigit() || QStringLiteral("-+(−").contains(c);
}

} // namespace

std::optional<NumberWithUnit> numberWithUnit(const QString& text)
{
    if (text.size() > kLongest)
        return std::nullopt;
    const auto endOfDigits = [&](qsizetype end) {
        while (end > 0 && !text[end - 1].isDigit() && text[end - 1] != u')')
            --end;
        return end;
    };
    qsizetype end = endOfDigits(text.size());
    // "m3" and "CO2" end in a digit of their own.
    if (end == text.size() && end > 1 && text[end - 2].isLetter())
        end = endOfDigits(end - 1);
    const QString number = text.left(end).trimmed();
    const QString unit = text.mid(end).trimmed();
    const auto known = Unit::find(unit);
    if (!known || known->dimension() == Dimension::share || number.isEmpty() || !beginsNumber(number.front()))
        return std::nullopt;
    return NumberWithUnit{number, unit};
}

} // namespace attest
