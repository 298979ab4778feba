// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/series/usual_pattern.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace attest {
namespace {

double sumOf(std::span<const double> values, std::size_t first, std::size_t end)
{
    double sum = 0;
    for (std::size_t i = first; i < end; ++i)
        sum += values[i];
    return sum;
}

} // namespace

double resolutionOf(const MeterValues& values)
{
    double finest = 0;
    for (const Series* series : values.series()) {
        const double unit = (series->unit.size() / values.meter().unit.size()).toDouble() * std::pow(10.0, -series->scale);
        finest = finest == 0 ? unit : std::min(finest, unit);
    }
    return finest;
}

std::vector<const MeterDay*> UsualPattern::alike(std::size_t day, std::size_t first, std::size_t end, qint64 reach) const
{
    const auto days = m_days->days();
    const auto values = m_days->values().values();
    const MeterDay& own = days[day];
    const std::size_t from = std::max(first, own.first);
    const std::size_t count = std::min(end, own.end) - from;
    const double rest = own.sum - sumOf(values, from, from + count);
    std::vector<const MeterDay*> result;
    for (const MeterDay& other : days) {
        const std::size_t at = other.first + (from - own.first);
        if (other.day == own.day || std::abs(other.day - own.day) > reach || !other.complete || at + count > other.end)
            continue;
        const double there = other.sum - sumOf(values, at, at + count);
        if (std::abs(there - rest) <= m_limits.alike * std::max(std::abs(rest), std::abs(there)))
            result.push_back(&other);
    }
    return result;
}

std::vector<const MeterDay*> UsualPattern::likeDays(std::size_t first, std::size_t end) const
{
    const std::size_t day = m_days->dayOf(first);
    const MeterDay& own = m_days->days()[day];
    const std::size_t inDay = std::min(end, own.end) - first;
    if (2 * inDay >= own.end - own.first)
        return sameWeekdays(first, first, end);
    for (const qint64 reach : {m_limits.season, std::numeric_limits<qint64>::max()}) {
        std::vector<const MeterDay*> result = alike(day, first, end, reach);
        if (result.size() >= m_limits.enough)
            return result;
    }
    return sameWeekdays(first, first, end);
}

std::vector<const MeterDay*> UsualPattern::sameWeekdays(std::size_t i, std::size_t first, std::size_t end) const
{
    const auto days = m_days->days();
    const qint64 own = days[m_days->dayOf(i)].day;
    std::vector<const MeterDay*> near;
    std::vector<const MeterDay*> all;
    for (const MeterDay& day : days) {
        const bool touched = day.first < end && first < day.end;
        if (touched || (day.day - own) % 7 != 0)
            continue;
        all.push_back(&day);
        if (std::abs(day.day - own) <= m_limits.season)
            near.push_back(&day);
    }
    return near.size() >= m_limits.enough ? near : all;
}

std::vector<double> UsualPattern::numbers(std::size_t i, const std::vector<const MeterDay*>& days) const
{
    const MeterValues& meter = m_days->values();
    const int clock = meter.calendar().clockAt(meter.starts()[i]);
    std::vector<double> found;
    found.reserve(days.size());
    for (const MeterDay* day : days) {
        if (const auto there = m_days->at(*day, clock))
            found.push_back(meter.values()[*there]);
    }
    return found;
}

RobustLevel UsualPattern::at(std::size_t i, const std::vector<const MeterDay*>& days) const
{
    const MeterValues& meter = m_days->values();
    RobustLevel level = robustLevel(numbers(i, days));
    level.spread = std::max({level.spread, resolutionOf(meter), m_limits.finest * std::abs(level.median)});
    return level;
}

double UsualPattern::sumOnSameWeekdays(std::size_t first, std::size_t end) const
{
    double sum = 0;
    for (std::size_t i = first; i < end;) {
        const MeterDay& day = m_days->days()[m_days->dayOf(i)];
        const auto weekdays = sameWeekdays(i, first, end);
        for (; i < std::min(end, day.end); ++i)
            sum += at(i, weekdays).median;
    }
    return sum;
}

} // namespace attest
