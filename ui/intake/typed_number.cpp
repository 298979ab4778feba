// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/typed_number.h"

#include "core/base/language.h"
#include "core/tables/number_format.h"

namespace attest {

std::optional<Decimal> typedDecimal(const QString& text, const Language& language)
{
    const QString point = language.locale().decimalPoint();
    for (const QChar decimal : {point.isEmpty() ? QChar(u'.') : point.front(), QChar(u'.')}) {
        const auto number = parseNumber(text, {decimal, QChar()});
        if (number && !number->percent)
            return number->value;
    }
    return std::nullopt;
}

} // namespace attest
