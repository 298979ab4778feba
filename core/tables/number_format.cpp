// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tables/number_format.h"

#include "core/tables/number_text.h"

#include <cstdlib>

namespace attest {
namespace {

Message faultMessage(NumberFault fault, const QString& text)
{
    switch (fault) {
    case NumberFault::empty: return QT_TRANSLATE_NOOP("core", "There is no number");
    case NumberFault::mixedScripts:
        return Message{QT_TRANSLATE_NOOP("core", "“%1” mixes digits of different scripts"), {text}};
    case NumberFault::wrongGrouping:
        return Message{QT_TRANSLATE_NOOP("core", "“%1” has a grouping sign at a wrong place"), {text}};
    case NumberFault::none:
    case NumberFault::notNumber: break;
    }
    return Message{QT_TRANSLATE_NOOP("core", "“%1” is not a number in the format of the column"), {text}};
}

} // namespace

Result<ParsedNumber> parseNumber(QStringView text, const NumberFormat& format)
{
    const NumberText number = takeApart(toPlainSigns(text), format);
    if (number.fault != NumberFault::none)
        return failure(ErrorKind::input, faultMessage(number.fault, text.toString()));
    const auto value = Decimal::parse(QString::fromLatin1(number.canonical.data(), static_cast<qsizetype>(number.canonical.size())));
    if (!value || std::abs(number.exponent) > Decimal::kMaximumDigits)
        return failure(ErrorKind::input, Message{QT_TRANSLATE_NOOP("core", "“%1” has more digits than a number may have"), {text.toString()}});
    return ParsedNumber{number.exponent == 0 ? *value : value->shifted(number.exponent), number.percent};
}

Result<ParsedNumber> readNumber(const Cell& cell, const NumberFormat& format)
{
    switch (cell.type) {
    case Cell::Type::number: return parseNumber(cell.text, NumberFormat::plain());
    case Cell::Type::empty:
    case Cell::Type::text: return parseNumber(cell.text, format);
    case Cell::Type::date:
    case Cell::Type::boolean:
    case Cell::Type::error: break;
    }
    return failure(ErrorKind::input, faultMessage(NumberFault::notNumber, cell.text));
}

} // namespace attest
