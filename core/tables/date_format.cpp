// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tables/date_format.h"

#include "core/tables/decimal_digits.h"
#include "core/tables/iso_stamp.h"
#include "core/tables/stamp_scanner.h"

#include <algorithm>

namespace attest {
namespace {

/// Two digits of a year mean 1970 to 2069.
int fullYear(int shortYear)
{
    return shortYear + (shortYear >= 70 ? 1900 : 2000);
}

/// Letters that are tokens, here or in the formats of other programs; as plain text they need apostrophes.
bool isTokenLetter(QChar c)
{
    return QStringView(u"yMdHhmsAaYDztSE").contains(c);
}

Failure badTokens(QStringView tokens, Message why)
{
    return failure(ErrorKind::input, Message{QT_TRANSLATE_NOOP("core", "The date format “%1” cannot be used: %2"),
                                             {tokens.toString(), std::move(why)}});
}

} // namespace

std::optional<DateFormat::Element> DateFormat::partOf(QChar letter, qsizetype length)
{
    const bool digits = length == 1 || length == 2;
    switch (letter.unicode()) {
    case u'y':
        if (length == 4 || length == 2)
            return Element{length == 4 ? Part::year : Part::shortYear, true, 0};
        return std::nullopt;
    case u'M':
        if (digits || length == 3 || length == 4)
            return Element{digits ? Part::month : Part::monthName, length == 2, 0};
        return std::nullopt;
    case u'd': return digits ? std::optional(Element{Part::day, length == 2, 0}) : std::nullopt;
    case u'H':
    case u'h': return digits ? std::optional(Element{Part::hour, length == 2, 0}) : std::nullopt;
    case u'm': return digits ? std::optional(Element{Part::minute, length == 2, 0}) : std::nullopt;
    case u's': return digits ? std::optional(Element{Part::second, length == 2, 0}) : std::nullopt;
    default: return std::nullopt;
    }
}

Message DateFormat::missingIn(const std::vector<Element>& elements)
{
    const auto count = [&elements](std::initializer_list<Part> parts) {
        return std::count_if(elements.begin(), elements.end(), [parts](const Element& one) {
            return std::find(parts.begin(), parts.end(), one.part) != parts.end();
        });
    };
    const auto years = count({Part::year, Part::shortYear});
    const auto months = count({Part::month, Part::monthName});
    const auto days = count({Part::day});
    const auto hours = count({Part::hour});
    const auto minutes = count({Part::minute});
    const auto seconds = count({Part::second});
    if (std::max({years, months, days, hours, minutes, seconds, count({Part::amPm})}) > 1)
        return QT_TRANSLATE_NOOP("core", "a part stands in it twice");
    if (years == 0)
        return QT_TRANSLATE_NOOP("core", "it has no year");
    if (days > months || hours > days || minutes > hours || seconds > minutes || count({Part::amPm}) > hours)
        return QT_TRANSLATE_NOOP("core", "a larger part is missing beside a smaller one");
    return {};
}

Message DateFormat::takeQuoted(QStringView text, qsizetype& position)
{
    const qsizetype end = text.indexOf(u'\'', position + 1);
    if (end < 0)
        return QT_TRANSLATE_NOOP("core", "an apostrophe is not closed");
    for (const QChar quoted : text.mid(position + 1, end - position - 1))
        m_elements.push_back({Part::literal, false, quoted.unicode()});
    if (end == position + 1)
        m_elements.push_back({Part::literal, false, u'\''});
    position = end + 1;
    return {};
}

Message DateFormat::takeToken(QStringView text, qsizetype& position)
{
    const QChar letter = text[position];
    qsizetype end = position;
    while (end < text.size() && text[end] == letter)
        ++end;
    const auto element = partOf(letter, end - position);
    if (!element)
        return Message{QT_TRANSLATE_NOOP("core", "“%1” is not a known part"), {text.mid(position, end - position).toString()}};
    m_elements.push_back(*element);
    position = end;
    return {};
}

Result<DateFormat> DateFormat::fromTokens(QStringView tokens)
{
    DateFormat format;
    format.m_tokens = tokens.trimmed().toString();
    const PlainSigns plain = toPlainSigns(tokens);
    const QStringView text(plain.characters.constData(), plain.characters.size());
    Message why;
    for (qsizetype i = 0; i < text.size() && why.isEmpty();) {
        if (text[i] == u'\'') {
            why = format.takeQuoted(text, i);
        } else if (text.mid(i).startsWith(u"AP", Qt::CaseInsensitive)) {
            format.m_elements.push_back({Part::amPm, false, 0});
            i += 2;
        } else if (isTokenLetter(text[i])) {
            why = format.takeToken(text, i);
        } else {
            format.m_elements.push_back({Part::literal, false, text[i++].unicode()});
        }
    }
    if (why.isEmpty())
        why = missingIn(format.m_elements);
    if (!why.isEmpty())
        return badTokens(tokens, std::move(why));
    return format;
}

bool DateFormat::readElement(const Element& element, StampScanner& scanner, StampFields& fields)
{
    const std::size_t fewest = element.exact ? 2 : 1;
    switch (element.part) {
    case Part::literal:
        if (!scanner.take(element.literal))
            return false;
        if (element.literal == u' ')
            scanner.skipBlanks();
        return true;
    case Part::anySeparator: {
        const char16_t sign = scanner.peek();
        const bool fits = (sign == u'.' || sign == u'/' || sign == u'-') && (fields.separator == 0 || fields.separator == sign);
        fields.separator = sign;
        return fits && scanner.take(sign);
    }
    case Part::year: return scanner.takeNumber(4, 4, fields.year);
    case Part::shortYear:
        if (!scanner.takeNumber(2, 2, fields.year))
            return false;
        fields.year = fullYear(fields.year);
        return true;
    case Part::monthName:
        if (!scanner.takeMonthName(fields.month))
            return false;
        if (!element.exact)
            scanner.take(u'.');
        return true;
    case Part::month: return scanner.takeNumber(fewest, 2, fields.month);
    case Part::day: return scanner.takeNumber(fewest, 2, fields.day);
    case Part::hour: return scanner.takeNumber(fewest, 2, fields.hour);
    case Part::minute: return scanner.takeNumber(fewest, 2, fields.minute);
    case Part::second: return scanner.takeNumber(fewest, 2, fields.second);
    case Part::amPm: return scanner.takeAmPm(fields);
    }
    return false;
}

std::optional<Stamp> DateFormat::parsePlain(std::u16string_view text) const
{
    StampScanner scanner(text);
    StampFields fields;
    for (const Element& element : m_elements) {
        if (!readElement(element, scanner, fields))
            return std::nullopt;
    }
    if (m_recognized && !scanner.atEnd() && fields.day >= 0 && (scanner.take(u' ') || scanner.take(u'T'))) {
        scanner.skipBlanks();
        if (!scanner.takeClock(1, fields))
            return std::nullopt;
        scanner.skipBlanks();
        if (!scanner.takeAmPm(fields))
            scanner.takeOffset(fields);
    }
    return scanner.atEnd() ? fields.stamp() : std::nullopt;
}

std::optional<Stamp> DateFormat::parse(QStringView text) const
{
    const PlainSigns plain = toPlainSigns(text);
    if (plain.mixedScripts)
        return std::nullopt;
    if (m_elements.empty() || m_recognized) {
        if (auto iso = parseIsoStampPlain(plain.view()); iso || m_elements.empty())
            return iso;
    }
    return parsePlain(plain.view());
}

std::optional<Stamp> readStamp(const Cell& cell, const DateFormat& format)
{
    switch (cell.type) {
    case Cell::Type::date: return parseIsoStamp(cell.text);
    case Cell::Type::number:
    case Cell::Type::text: return format.parse(cell.text);
    case Cell::Type::empty:
    case Cell::Type::boolean:
    case Cell::Type::error: break;
    }
    return std::nullopt;
}

} // namespace attest
