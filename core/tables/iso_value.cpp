// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tables/iso_value.h"

#include "core/tables/serial_date.h"

#include <QDateTime>

#include <algorithm>
#include <optional>

namespace attest {
namespace {

constexpr qint64 kSecondsOfDay = 86'400;
constexpr qint64 kMaximumCount = 100'000'000; // of any unit, far beyond 9999 years of hours

Cell::Type damaged(std::string& text, std::string_view value)
{
    text += value;
    return Cell::Type::error;
}

bool takeDigits(std::string_view& rest, qint64& number)
{
    std::size_t used = 0;
    number = 0;
    for (; used < rest.size() && rest[used] >= '0' && rest[used] <= '9' && number < kMaximumCount; ++used)
        number = number * 10 + (rest[used] - '0');
    rest.remove_prefix(used);
    return used > 0 && number < kMaximumCount;
}

/// The digits behind a point, if there are any; whether they round up.
bool takeFraction(std::string_view& rest)
{
    if (rest.empty() || (rest.front() != '.' && rest.front() != ','))
        return false;
    rest.remove_prefix(1);
    const bool up = !rest.empty() && rest.front() >= '5' && rest.front() <= '9';
    rest.remove_prefix(std::min(rest.find_first_not_of("0123456789"), rest.size()));
    return up;
}

qint64 secondsOfUnit(char unit, bool inTime)
{
    switch (unit) {
    case 'D': return inTime ? 0 : kSecondsOfDay;
    case 'H': return inTime ? 3600 : 0;
    case 'M': return inTime ? 60 : 0;
    case 'S': return inTime ? 1 : 0;
    default: return 0;
    }
}

/// Of "P1DT02H03M04.5S", half up.
std::optional<qint64> secondsOf(std::string_view rest)
{
    if (!rest.starts_with('P') || rest.size() < 3)
        return std::nullopt;
    rest.remove_prefix(1);
    qint64 seconds = 0;
    bool inTime = false;
    while (!rest.empty()) {
        if (rest.front() == 'T' && !inTime) {
            inTime = true;
            rest.remove_prefix(1);
            continue;
        }
        qint64 number = 0;
        if (!takeDigits(rest, number))
            return std::nullopt;
        const bool up = takeFraction(rest);
        const qint64 unit = rest.empty() ? 0 : secondsOfUnit(rest.front(), inTime);
        if (unit == 0 || (up && unit != 1))
            return std::nullopt;
        seconds += number * unit + (up ? 1 : 0);
        rest.remove_prefix(1);
    }
    return seconds;
}

} // namespace

Cell::Type appendIsoDate(std::string& text, std::string_view value)
{
    const std::string_view trimmed = value.substr(0, value.find_last_not_of('Z') + 1);
    const QString iso = QString::fromUtf8(trimmed.data(), static_cast<qsizetype>(trimmed.size()));
    if (!iso.contains(u'T') && iso.contains(u'-')) {
        const bool valid = QDate::fromString(iso, Qt::ISODate).isValid();
        text += valid ? trimmed : value;
        return valid ? Cell::Type::date : Cell::Type::error;
    }
    const bool timeOnly = !iso.contains(u'T');
    const QString whole = timeOnly ? QString(u"2000-01-01T" + iso) : iso;
    QDateTime moment = QDateTime::fromString(whole + u'Z', Qt::ISODateWithMs);
    if (!moment.isValid())
        return damaged(text, value);
    moment = moment.addMSecs(500);
    text += moment.toString(timeOnly ? QStringLiteral("HH:mm:ss") : QStringLiteral("yyyy-MM-ddTHH:mm:ss")).toStdString();
    return Cell::Type::date;
}

Cell::Type appendIsoDuration(std::string& text, std::string_view value)
{
    const bool negative = value.starts_with('-');
    const auto seconds = secondsOf(negative ? value.substr(1) : value);
    if (!seconds)
        return damaged(text, value);
    if (negative && *seconds > 0)
        text += '-';
    appendClock(text, *seconds);
    return negative || *seconds >= kSecondsOfDay ? Cell::Type::text : Cell::Type::date;
}

} // namespace attest
