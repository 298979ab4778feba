// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/series/series_text.h"

#include <QDateTime>

namespace attest {
namespace {

constexpr std::size_t kMostCells = 200;

} // namespace

Message shownMoment(qint64 utc, const QTimeZone& zone)
{
    const QDateTime local = QDateTime::fromSecsSinceEpoch(utc, zone);
    return {"%1 %2", {local.date(), local.time().toString(local.time().second() == 0 ? u"HH:mm" : u"HH:mm:ss")}};
}

Message joined(const std::vector<Message>& parts, std::size_t most)
{
    Message all;
    for (std::size_t i = 0; i < parts.size() && i < most; ++i)
        all = i == 0 ? parts[i] : Message{"%1; %2", {all, parts[i]}};
    if (parts.size() <= most)
        return all;
    return {QT_TRANSLATE_NOOP("core", "%1; and %2 more"), {all, argument(static_cast<qint64>(parts.size() - most))}};
}

Period daysOf(qint64 from, qint64 to, const QTimeZone& zone)
{
    const QDate first = QDateTime::fromSecsSinceEpoch(from, zone).date();
    const QDate last = QDateTime::fromSecsSinceEpoch(to - 1, zone).date();
    return {first, std::max(first, last)};
}

Period monthWithin(const Period& period, qint64 utc, const QTimeZone& zone)
{
    const QDate date = QDateTime::fromSecsSinceEpoch(utc, zone).date();
    return Period::month(date.year(), date.month()).intersected(period);
}

qint64 startOf(const Period& period, const QTimeZone& zone)
{
    return period.from().startOfDay(zone).toSecsSinceEpoch();
}

qint64 endOf(const Period& period, const QTimeZone& zone)
{
    return period.to().addDays(1).startOfDay(zone).toSecsSinceEpoch();
}

Rational amountOf(const MeterValues::Place& place, const Unit& unit)
{
    return Rational(place.series->value(place.at)) * place.series->unit.size() / unit.size();
}

void limitCells(std::vector<SourceRef>& cells)
{
    if (cells.size() > kMostCells)
        cells.resize(kMostCells);
}

} // namespace attest
