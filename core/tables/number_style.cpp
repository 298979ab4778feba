// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tables/number_style.h"

#include "core/tables/stored_number.h"

#include <algorithm>

namespace attest {
namespace {

constexpr qsizetype kMostZeros = 30;

/// How many zeros the format of positive numbers is made of; 0 when there is anything else in it.
int zerosOf(QStringView code)
{
    const qsizetype end = code.indexOf(u';');
    const QStringView positive = end < 0 ? code : code.left(end);
    const bool onlyZeros = std::all_of(positive.begin(), positive.end(), [](QChar c) { return c == u'0'; });
    return onlyZeros && positive.size() > 1 && positive.size() <= kMostZeros ? static_cast<int>(positive.size()) : 0;
}

} // namespace

NumberStyle styleOfFormatCode(QStringView code)
{
    return {kindOfFormatCode(code), zerosOf(code)};
}

NumberStyle styleOfBuiltinFormat(int id)
{
    return {kindOfBuiltinFormat(id), 0};
}

Cell::Type appendStoredNumber(std::string& text, std::string_view stored, const NumberStyle& style, bool from1904)
{
    const auto number = plainStoredNumber(stored);
    if (!number) {
        text += stored;
        return Cell::Type::error;
    }
    if (style.kind != NumberKind::number) {
        if (appendSerialDate(text, *number, style.kind, from1904))
            return style.kind == NumberKind::elapsed ? Cell::Type::text : Cell::Type::date;
        text += *number;
        return Cell::Type::error;
    }
    if (style.digits == 0 || number->front() == '-' || number->find('.') != std::string::npos) {
        text += *number;
        return Cell::Type::number;
    }
    text.append(static_cast<std::size_t>(std::max(0, style.digits - static_cast<int>(number->size()))), '0');
    text += *number;
    return Cell::Type::text;
}

} // namespace attest
