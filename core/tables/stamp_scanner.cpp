// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tables/stamp_scanner.h"

#include "core/tables/month_names.h"

#include <QStringView>

namespace attest {
namespace {

constexpr int kFirstYear = 1900;
constexpr int kLastYear = 2199;
constexpr int kLargestOffsetHours = 14;

/// The hour of the day, 24 included; −1 when there is no such hour.
int hourOfDay(const StampFields& fields)
{
    if (!fields.afternoon)
        return fields.hour <= 24 ? fields.hour : -1;
    if (fields.hour < 1 || fields.hour > 12)
        return -1;
    return fields.hour % 12 + (*fields.afternoon ? 12 : 0);
}

bool isDigit(char16_t c)
{
    return c >= u'0' && c <= u'9';
}

} // namespace

std::optional<Stamp> StampFields::stamp() const
{
    if (year < kFirstYear || year > kLastYear || (month < 0 && day >= 0) || (day < 0 && hour >= 0))
        return std::nullopt;
    Stamp stamp;
    stamp.yearOnly = month < 0;
    stamp.monthOnly = month >= 0 && day < 0;
    stamp.date = QDate(year, month < 0 ? 1 : month, day < 0 ? 1 : day);
    stamp.time = QTime(0, 0);
    if (!stamp.date.isValid())
        return std::nullopt;
    if (hour < 0)
        return stamp;
    const int hours = hourOfDay(*this);
    const bool endOfDay = hours == 24 && minute == 0 && second == 0 && millisecond == 0;
    stamp.hasTime = true;
    stamp.offsetSeconds = offsetSeconds;
    stamp.date = endOfDay ? stamp.date.addDays(1) : stamp.date;
    stamp.time = endOfDay ? QTime(0, 0) : QTime(hours, minute, second, millisecond);
    if (!stamp.time.isValid())
        return std::nullopt;
    return stamp;
}

void StampScanner::skipBlanks()
{
    while (peek() == u' ')
        ++m_position;
}

std::size_t StampScanner::digitsAhead() const
{
    std::size_t end = m_position;
    while (end < m_text.size() && isDigit(m_text[end]))
        ++end;
    return end - m_position;
}

bool StampScanner::take(char16_t sign)
{
    if (atEnd() || m_text[m_position] != sign)
        return false;
    ++m_position;
    return true;
}

bool StampScanner::takeNumber(std::size_t fewestDigits, std::size_t mostDigits, int& value)
{
    const std::size_t digits = std::min(digitsAhead(), mostDigits);
    if (digits < fewestDigits || digits == 0)
        return false;
    value = 0;
    for (std::size_t i = 0; i < digits; ++i)
        value = value * 10 + (m_text[m_position++] - u'0');
    return true;
}

bool StampScanner::takeClock(std::size_t fewestHourDigits, StampFields& fields)
{
    const std::size_t start = m_position;
    StampFields read = fields;
    bool good = takeNumber(fewestHourDigits, 2, read.hour) && take(u':') && takeNumber(2, 2, read.minute);
    if (good && take(u':'))
        good = takeNumber(2, 2, read.second);
    if (good && (peek() == u'.' || peek() == u',')) {
        ++m_position;
        const std::size_t digits = digitsAhead();
        good = digits > 0 && digits <= 9 && takeNumber(1, 3, read.millisecond);
        for (std::size_t written = digits; written < 3; ++written)
            read.millisecond *= 10;
        m_position += digitsAhead();
    }
    if (!good) {
        m_position = start;
        return false;
    }
    fields = read;
    return true;
}

bool StampScanner::takeOffset(StampFields& fields)
{
    const std::size_t start = m_position;
    if (take(u'Z') || take(u'z')) {
        fields.offsetSeconds = 0;
        return true;
    }
    const bool west = peek() == u'-';
    if (!take(u'-') && !take(u'+'))
        return false;
    int hours = 0;
    int minutes = 0;
    bool good = takeNumber(2, 2, hours);
    if (good && (take(u':') || digitsAhead() > 0))
        good = takeNumber(2, 2, minutes);
    if (!good || hours > kLargestOffsetHours || minutes > 59) {
        m_position = start;
        return false;
    }
    fields.offsetSeconds = (hours * 3600 + minutes * 60) * (west ? -1 : 1);
    return true;
}

bool StampScanner::takeAmPm(StampFields& fields)
{
    const std::size_t start = m_position;
    const bool afternoon = peek() == u'P' || peek() == u'p';
    if (take(u'A') || take(u'a') || take(u'P') || take(u'p')) {
        const bool point = take(u'.');
        if ((take(u'M') || take(u'm')) && (!point || take(u'.'))) {
            fields.afternoon = afternoon;
            return true;
        }
    }
    m_position = start;
    return false;
}

bool StampScanner::takeMonthName(int& month)
{
    std::size_t end = m_position;
    while (end < m_text.size() && (QChar(m_text[end]).isLetter() || QChar(m_text[end]).isMark()))
        ++end;
    const auto length = static_cast<qsizetype>(end - m_position);
    month = monthByName(QStringView(m_text.data() + m_position, length));
    if (month == 0)
        return false;
    m_position = end;
    return true;
}

} // namespace attest
