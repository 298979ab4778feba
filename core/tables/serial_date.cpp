// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tables/serial_date.h"

#include <QDate>

#include <algorithm>
#include <optional>

namespace attest {
namespace {

constexpr qint64 kSecondsOfDay = 86'400;
constexpr int kFractionDigits = 11; // 1 µs of a day, and no overflow below
constexpr int kWholeDigits = 7;
constexpr int kMissingLeapDay = 60; // Lotus 1-2-3 held 1900 for a leap year, and every spreadsheet since

struct Tokens {
    bool day = false; // year or day
    bool month = false;
    bool hours = false; // hours or seconds
    bool elapsed = false;
};

void noteLetter(QChar letter, Tokens& found)
{
    switch (letter.toLower().unicode()) {
    case u'y':
    case u'd': found.day = true; break;
    case u'm': found.month = true; break;
    case u'h':
    case u's': found.hours = true; break;
    default: break;
    }
}

/// "[h]", "[mm]": a duration; other brackets are colours, conditions and languages.
bool isElapsedBracket(QStringView inside)
{
    return !inside.isEmpty() && std::all_of(inside.begin(), inside.end(), [&](QChar c) {
        return c.toLower() == inside.front().toLower() && QStringView(u"hms").contains(c.toLower());
    });
}

/// Total seconds, half up; nothing for numbers beyond any date.
std::optional<qint64> toSeconds(std::string_view number)
{
    const auto point = std::min(number.find('.'), number.size());
    if (point > kWholeDigits)
        return std::nullopt;
    qint64 days = 0;
    for (const char c : number.substr(0, point))
        days = days * 10 + (c - '0');
    qint64 fraction = 0;
    qint64 unit = 1;
    for (std::size_t i = point + 1; i < number.size() && i <= point + kFractionDigits; ++i) {
        fraction = fraction * 10 + (number[i] - '0');
        unit *= 10;
    }
    return days * kSecondsOfDay + (fraction * kSecondsOfDay * 2 + unit) / (2 * unit);
}

void appendPadded(std::string& text, qint64 number, int digits)
{
    char buffer[20];
    int used = 0;
    for (; number > 0 || used < digits; number /= 10)
        buffer[used++] = static_cast<char>('0' + number % 10);
    while (used > 0)
        text += buffer[--used];
}

void appendDate(std::string& text, QDate date)
{
    int year = 0;
    int month = 0;
    int day = 0;
    date.getDate(&year, &month, &day);
    appendPadded(text, year, 4);
    text += '-';
    appendPadded(text, month, 2);
    text += '-';
    appendPadded(text, day, 2);
}

std::optional<QDate> dateOf(qint64 day, bool from1904)
{
    if (!from1904 && (day == kMissingLeapDay || day < 1))
        return std::nullopt;
    const QDate epoch = from1904 ? QDate(1904, 1, 1) : QDate(1899, 12, day < kMissingLeapDay ? 31 : 30);
    const QDate date = epoch.addDays(day);
    return date.year() <= 9999 ? std::optional(date) : std::nullopt;
}

} // namespace

NumberKind kindOfFormatCode(QStringView code)
{
    Tokens found;
    for (qsizetype i = 0; i < code.size(); ++i) {
        const QChar c = code[i];
        if (c == u';')
            break; // the other sections are for negative numbers, zero and text
        if (c == u'"' || c == u'[') {
            const qsizetype end = code.indexOf(c == u'"' ? u'"' : u']', i + 1);
            if (end < 0)
                break;
            found.elapsed = found.elapsed || (c == u'[' && isElapsedBracket(code.mid(i + 1, end - i - 1)));
            i = end;
        } else if (c == u'\\' || c == u'_' || c == u'*') {
            ++i;
        } else {
            noteLetter(c, found);
        }
    }
    if (found.day || (found.month && !found.hours && !found.elapsed))
        return found.hours ? NumberKind::moment : NumberKind::day;
    if (found.elapsed)
        return NumberKind::elapsed;
    return found.hours ? NumberKind::clock : NumberKind::number;
}

NumberKind kindOfBuiltinFormat(int id)
{
    if (id == 22)
        return NumberKind::moment;
    if (id == 46)
        return NumberKind::elapsed;
    if ((id >= 18 && id <= 21) || id == 32 || id == 33 || id == 45 || id == 47)
        return NumberKind::clock;
    if ((id >= 14 && id <= 17) || (id >= 27 && id <= 36) || (id >= 50 && id <= 58))
        return NumberKind::day;
    return NumberKind::number;
}

void appendClock(std::string& text, qint64 seconds)
{
    appendPadded(text, seconds / 3600, 2);
    text += ':';
    appendPadded(text, seconds / 60 % 60, 2);
    text += ':';
    appendPadded(text, seconds % 60, 2);
}

bool appendSerialDate(std::string& text, std::string_view number, NumberKind kind, bool from1904)
{
    if (number.empty() || number.front() == '-')
        return false;
    const auto seconds = toSeconds(number);
    if (!seconds)
        return false;
    if (kind == NumberKind::elapsed || (kind == NumberKind::clock && *seconds < kSecondsOfDay)) {
        appendClock(text, *seconds);
        return true;
    }
    const auto date = dateOf(*seconds / kSecondsOfDay, from1904);
    if (!date)
        return false;
    const qint64 ofDay = *seconds % kSecondsOfDay;
    appendDate(text, *date);
    if (kind != NumberKind::day || ofDay != 0) {
        text += 'T';
        appendClock(text, ofDay);
    }
    return true;
}

} // namespace attest
