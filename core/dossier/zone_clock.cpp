// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/zone_clock.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>
#include <limits>

namespace attest {
namespace {

constexpr int kFirstYear = 1980;
constexpr int kLastYear = 2079;
constexpr qint64 kMostOffset = 16 * 3600;
constexpr qint64 kAlmostADay = 20 * 3600;

} // namespace

ZoneClock::ZoneClock(const QString& zoneName)
{
    const QTimeZone zone(zoneName.toUtf8());
    const QDateTime first = QDate(kFirstYear, 1, 1).startOfDay(Qt::UTC);
    const QDateTime last = QDate(kLastYear, 12, 31).startOfDay(Qt::UTC);
    m_segments.push_back({std::numeric_limits<qint64>::min() / 2, zone.offsetFromUtc(first)});
    for (const QTimeZone::OffsetData& change : zone.transitions(first, last)) {
        if (change.offsetFromUtc != m_segments.back().offset)
            m_segments.push_back({change.atUtc.toSecsSinceEpoch(), change.offsetFromUtc});
    }
}

qint64 ZoneClock::endOf(std::size_t segment) const
{
    return segment + 1 < m_segments.size() ? m_segments[segment + 1].from : std::numeric_limits<qint64>::max() / 2;
}

std::size_t ZoneClock::segmentAt(qint64 utc) const
{
    const auto after = std::upper_bound(m_segments.begin(), m_segments.end(), utc,
                                        [](qint64 moment, const Segment& segment) { return moment < segment.from; });
    return after == m_segments.begin() ? 0 : static_cast<std::size_t>(after - m_segments.begin()) - 1;
}

LocalMoment ZoneClock::toUtcNearChange(qint64 localSeconds, bool endsInterval) const
{
    std::vector<qint64>::size_type found = 0;
    LocalMoment moment;
    std::optional<qint64> beforeGap;
    const std::size_t last = segmentAt(localSeconds + kMostOffset);
    for (std::size_t i = segmentAt(localSeconds - kMostOffset); i <= last; ++i) {
        const qint64 utc = localSeconds - m_segments[i].offset;
        const qint64 end = endOf(i);
        const bool within = utc >= m_segments[i].from && (utc < end || (endsInterval && utc == end));
        if (utc >= end)
            beforeGap = utc;
        if (!within)
            continue;
        if (found++ == 0) {
            moment.utc = utc;
            moment.isOldName = utc == end;
            m_quietFrom = m_segments[i].from + m_segments[i].offset + 2 * kMostOffset;
            m_quietUntil = end + m_segments[i].offset - 2 * kMostOffset;
            m_quietOffset = m_segments[i].offset;
        } else if (utc != moment.utc)
            moment.second = utc;
    }
    if (found == 0) {
        moment.inGap = true;
        moment.utc = beforeGap.value_or(localSeconds);
    }
    return moment;
}

qint64 ZoneClock::toLocal(qint64 utc) const
{
    return utc + m_segments[segmentAt(utc)].offset;
}

qint64 StampOrder::choose(const LocalMoment& moment) const
{
    if (!moment.second || !m_last)
        return moment.utc;
    const qint64 toFirst = moment.utc - *m_last;
    const qint64 toSecond = *moment.second - *m_last;
    // A day ends when the new day's clock starts, not when the old time would have shown midnight.
    if (moment.isOldName && std::abs(toFirst) >= kAlmostADay)
        return *moment.second;
    if (std::find(m_twins.begin(), m_twins.end(), moment.utc) != m_twins.end())
        return *moment.second;
    if (m_isSteady && (toFirst == m_pace) != (toSecond == m_pace))
        return toFirst == m_pace ? moment.utc : *moment.second;
    if (m_pace < 0)
        return toSecond < 0 || toFirst > kAlmostADay ? *moment.second : moment.utc;
    return toFirst > 0 || toSecond < -kAlmostADay ? moment.utc : *moment.second;
}

/// The other pass, where the row before has the very same stamp. The order goes on from the first of the two.
std::optional<qint64> StampOrder::twinOf(const LocalMoment& moment)
{
    if (!moment.second) {
        m_twins.clear();
        return std::nullopt;
    }
    const bool isBackwards = m_pace < 0;
    const qint64 other = isBackwards ? moment.utc : *moment.second;
    if (m_last != (isBackwards ? *moment.second : moment.utc))
        return std::nullopt;
    m_twins.push_back(other);
    return other;
}

qint64 StampOrder::take(const LocalMoment& moment)
{
    if (const auto twin = twinOf(moment))
        return *twin;
    const qint64 utc = choose(moment);
    const qint64 step = m_last ? utc - *m_last : 0;
    if (step != 0) {
        m_isSteady = step == m_step;
        m_step = step;
        m_pace = m_isSteady || m_pace == 0 ? step : m_pace;
    }
    m_last = utc;
    return utc;
}

} // namespace attest
