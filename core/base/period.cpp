// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/period.h"

namespace attest {
namespace {

/// Digits only, of exactly so many characters, so that "24-3" or "+024" are not taken for dates.
std::optional<int> digits(QStringView text, qsizetype length)
{
    if (text.size() != length)
        return std::nullopt;
    int value = 0;
    for (const QChar c : text) {
        if (c < u'0' || c > u'9')
            return std::nullopt;
        value = value * 10 + (c.unicode() - u'0');
    }
    return value;
}

std::optional<Period> parseSingle(QStringView text)
{
    const auto year = digits(text.left(4), 4);
    if (!year || *year < 1900 || *year > 2200)
        return std::nullopt;
    if (text.size() == 4)
        return Period::year(*year);
    const auto month = text.size() >= 7 && text[4] == u'-' ? digits(text.mid(5, 2), 2) : std::nullopt;
    if (!month || *month < 1 || *month > 12)
        return std::nullopt;
    if (text.size() == 7)
        return Period::month(*year, *month);
    const auto day = text.size() == 10 && text[7] == u'-' ? digits(text.mid(8, 2), 2) : std::nullopt;
    const QDate date = day ? QDate(*year, *month, *day) : QDate();
    return date.isValid() ? std::optional(Period::day(date)) : std::nullopt;
}

bool startsMonth(QDate date) { return date.day() == 1; }
bool endsMonth(QDate date) { return date.day() == date.daysInMonth(); }

} // namespace

Period Period::month(int year, int month)
{
    const QDate first(year, month, 1);
    return {first, QDate(year, month, first.daysInMonth())};
}

Period Period::year(int year)
{
    return {QDate(year, 1, 1), QDate(year, 12, 31)};
}

std::optional<Period> Period::parse(QStringView text)
{
    const qsizetype slash = text.indexOf(u'/');
    if (slash < 0)
        return parseSingle(text);
    const auto first = parseSingle(text.left(slash));
    const auto last = parseSingle(text.mid(slash + 1));
    if (!first || !last || last->to() < first->from())
        return std::nullopt;
    return Period(first->from(), last->to());
}

Period Period::intersected(const Period& other) const
{
    if (isEmpty() || other.isEmpty())
        return {};
    const Period common(std::max(m_from, other.m_from), std::min(m_to, other.m_to));
    return common.isEmpty() ? Period() : common;
}

bool Period::isMonth() const
{
    return !isEmpty() && startsMonth(m_from) && endsMonth(m_to) && m_from.year() == m_to.year()
        && m_from.month() == m_to.month();
}

bool Period::isYear() const
{
    return !isEmpty() && *this == year(m_from.year());
}

std::vector<Period> Period::months() const
{
    std::vector<Period> result;
    if (isEmpty())
        return result;
    for (QDate first(m_from.year(), m_from.month(), 1); first <= m_to; first = first.addMonths(1))
        result.push_back(month(first.year(), first.month()).intersected(*this));
    return result;
}

QString Period::text() const
{
    if (isEmpty())
        return {};
    const auto monthText = [](QDate date) { return date.toString(u"yyyy-MM"); };
    if (isYear())
        return QString::number(m_from.year()).rightJustified(4, u'0');
    if (isMonth())
        return monthText(m_from);
    if (startsMonth(m_from) && endsMonth(m_to))
        return monthText(m_from) + u'/' + monthText(m_to);
    if (m_from == m_to)
        return m_from.toString(Qt::ISODate);
    return m_from.toString(Qt::ISODate) + u'/' + m_to.toString(Qt::ISODate);
}

} // namespace attest
