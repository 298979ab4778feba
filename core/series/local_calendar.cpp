// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/series/local_calendar.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>
#include <limits>

namespace attest {
namespace {

constexpr qint64 kDay = 86400;

qint64 dayNumber(qint64 localSeconds)
{
    return localSeconds >= 0 ? localSeconds / kDay : -((-localSeconds + kDay - 1) / kDay);
}

} // namespace

LocalCalendar::LocalCalendar(const QTimeZone& zone, qint64 from, qint64 to)
{
    const QTimeZone used = zone.isValid() ? zone : QTimeZone::utc();
    const QDateTime first = QDateTime::fromSecsSinceEpoch(from - 2 * kDay, Qt::UTC);
    const QDateTime last = QDateTime::fromSecsSinceEpoch(to + 2 * kDay, Qt::UTC);
    m_stretches.push_back({std::numeric_limits<qint64>::min() / 2, used.offsetFromUtc(first)});
    for (const QTimeZone::OffsetData& change : used.transitions(first, last)) {
        if (change.offsetFromUtc != m_stretches.back().offset)
            m_stretches.push_back({change.atUtc.toSecsSinceEpoch(), change.offsetFromUtc});
    }
}

std::size_t LocalCalendar::stretchAt(qint64 utc) const
{
    const auto after = std::upper_bound(m_stretches.begin(), m_stretches.end(), utc,
                                        [](qint64 moment, const Stretch& stretch) { return moment < stretch.from; });
    return static_cast<std::size_t>(after - m_stretches.begin()) - 1;
}

qint64 LocalCalendar::endOf(std::size_t stretch) const
{
    return stretch + 1 < m_stretches.size() ? m_stretches[stretch + 1].from : std::numeric_limits<qint64>::max() / 2;
}

qint64 LocalCalendar::offsetAt(qint64 utc) const
{
    return m_stretches[stretchAt(utc)].offset;
}

qint64 LocalCalendar::dayOf(qint64 utc) const
{
    return dayNumber(utc + offsetAt(utc));
}

int LocalCalendar::clockAt(qint64 utc) const
{
    const qint64 local = utc + offsetAt(utc);
    return static_cast<int>(local - dayNumber(local) * kDay);
}

qint64 LocalCalendar::startOf(qint64 day) const
{
    for (std::size_t i = 0; i < m_stretches.size(); ++i) {
        const qint64 start = std::max(m_stretches[i].from, day * kDay - m_stretches[i].offset);
        if (start < endOf(i))
            return start;
    }
    return day * kDay - m_stretches.back().offset;
}

int LocalCalendar::secondsShown(qint64 day, int from, int to) const
{
    qint64 shown = 0;
    const qint64 midnight = day * kDay;
    const std::size_t last = stretchAt(midnight + 2 * kDay);
    for (std::size_t i = stretchAt(midnight - kDay); i <= last; ++i) {
        const qint64 first = std::max(m_stretches[i].from + m_stretches[i].offset, midnight + from);
        const qint64 end = std::min(endOf(i) + m_stretches[i].offset, midnight + to);
        shown += std::max<qint64>(0, end - first);
    }
    return static_cast<int>(shown);
}

QDate LocalCalendar::dateOf(qint64 day)
{
    return QDate(1970, 1, 1).addDays(day);
}

} // namespace attest
