// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/series_builder.h"

#include <QDateTime>

#include <limits>
#include <unordered_map>

namespace attest {
namespace {

constexpr qint64 kDay = 86'400;
constexpr qint64 kShortestMonth = 28 * kDay;
constexpr int kMostPlaces = 18;

/// value × 10^places, if it fits.
std::optional<qint64> shifted(qint64 value, int places)
{
    for (; places > 0; --places) {
        if (__builtin_mul_overflow(value, qint64(10), &value))
            return std::nullopt;
    }
    return value;
}

} // namespace

bool SeriesBuilder::rescale(int scale)
{
    const int places = scale - m_series.scale;
    if (scale > kMostPlaces || !shifted(m_largest, places))
        return false;
    for (qint64& value : m_series.values)
        value = *shifted(value, places);
    m_largest = *shifted(m_largest, places);
    m_series.scale = scale;
    return true;
}

bool SeriesBuilder::add(qint64 utc, bool hasTime, ScaledNumber number, int row, Quality quality)
{
    if (number.scale > m_series.scale && !rescale(number.scale))
        return false;
    const auto value = shifted(number.value, m_series.scale - number.scale);
    if (!value || *value == std::numeric_limits<qint64>::min())
        return false;
    m_largest = std::max(m_largest, std::abs(*value));
    m_anyTime = m_anyTime || hasTime;
    m_series.start.push_back(utc);
    m_series.values.push_back(*value);
    m_series.rows.push_back(row);
    if (quality != Quality::measured)
        m_series.quality.resize(m_series.start.size() - 1, Quality::measured);
    if (quality != Quality::measured || !m_series.quality.empty())
        m_series.quality.push_back(quality);
    return true;
}

qint64 SeriesBuilder::usualStep() const
{
    std::unordered_map<qint64, int> counts;
    qint64 usual = 0;
    int most = 0;
    for (std::size_t i = 1; i < m_series.start.size(); ++i) {
        const qint64 step = std::abs(m_series.start[i] - m_series.start[i - 1]);
        if (step == 0)
            continue;
        const int count = ++counts[step];
        if (count > most || (count == most && step < usual)) {
            most = count;
            usual = step;
        }
    }
    return usual;
}

qint64 SeriesBuilder::startOf(qint64 end, const ZoneClock& clock) const
{
    const qint64 step = m_series.stepSeconds;
    if (step < kDay)
        return end - step;
    // Days and months are counted on the calendar: a day of the change to summer time has 23 hours.
    const qint64 local = clock.toLocal(end);
    if (step < kShortestMonth)
        return clock.toUtc(local - step).utc;
    const QDateTime start = QDateTime::fromSecsSinceEpoch(local, Qt::UTC).addMonths(-1);
    return clock.toUtc(start.toSecsSinceEpoch()).utc;
}

Series SeriesBuilder::finish(bool stampIsEnd, const ZoneClock& clock) &&
{
    m_series.stepSeconds = usualStep();
    if (stampIsEnd && m_anyTime) {
        for (qint64& start : m_series.start)
            start = startOf(start, clock);
    }
    return std::move(m_series);
}

} // namespace attest
