// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/grid.h"

#include <QDateTime>

namespace attest {

GridCell badge(const QString& text, Hue hue)
{
    GridCell cell(text, hue);
    cell.badge = true;
    return cell;
}

QString numberText(const Rational& value, const Language& language, int places)
{
    return language.number(value.rounded(places, Rounding::halfEven).normalized());
}

QString timeText(const QDateTime& time, const Language& language)
{
    if (!time.isValid())
        return {};
    const QDateTime local = time.toLocalTime();
    return language.date(local.date()) + u' ' + local.toString(u"HH:mm");
}

GridCell amount(const Rational& value, const Language& language, int places)
{
    GridCell cell(numberText(value, language, places));
    cell.sort = value.toDouble();
    cell.tip = language.number(value.toDecimal());
    return cell;
}

GridCell amount(const Decimal& value, const Language& language)
{
    GridCell cell(language.number(value));
    cell.sort = value.toDouble();
    return cell;
}

GridCell amount(const std::optional<Rational>& value, const Language& language, int places)
{
    return value ? amount(*value, language, places) : GridCell();
}

GridCell dateCell(QDate date, const Language& language)
{
    if (!date.isValid())
        return {};
    GridCell cell(language.date(date));
    cell.sort = date;
    return cell;
}

GridCell timeCell(const QDateTime& time, const Language& language)
{
    GridCell cell(timeText(time, language));
    cell.sort = time;
    return cell;
}

GridCell periodCell(const Period& period, const Language& language)
{
    if (period.isEmpty())
        return {};
    GridCell cell(language.period(period));
    cell.sort = period.text();
    return cell;
}

} // namespace attest
