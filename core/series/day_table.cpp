// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/series/day_table.h"

#include <algorithm>
#include <numeric>

namespace attest {
namespace {

constexpr qint64 kDay = 86400;
constexpr qint64 kHour = 3600;

} // namespace

DayTable::DayTable(const MeterValues& values) : m_values(&values)
{
    const qint64 step = values.stepSeconds();
    if (step <= 0 || step > kDay + kHour)
        return;
    const auto starts = values.starts();
    const auto amounts = values.values();
    for (std::size_t first = 0; first < starts.size();) {
        const qint64 day = values.calendar().dayOf(starts[first]);
        const qint64 midnight = values.calendar().startOf(day + 1);
        const auto next = std::lower_bound(starts.begin() + static_cast<std::ptrdiff_t>(first) + 1, starts.end(), midnight);
        const auto end = static_cast<std::size_t>(next - starts.begin());
        const qint64 expected = std::max<qint64>(1, (midnight - values.calendar().startOf(day)) / step);
        const double sum = std::accumulate(&amounts[first], &amounts[first] + (end - first), 0.0);
        m_days.push_back({day, first, end, sum, static_cast<qint64>(end - first) >= expected});
        first = end;
    }
}

std::size_t DayTable::dayOf(std::size_t i) const
{
    const auto after = std::upper_bound(m_days.begin(), m_days.end(), i, [](std::size_t at, const MeterDay& day) { return at < day.first; });
    return static_cast<std::size_t>(after - m_days.begin()) - 1;
}

std::optional<std::size_t> DayTable::at(const MeterDay& day, int clock) const
{
    const LocalCalendar& calendar = m_values->calendar();
    const qint64 local = day.day * kDay + clock;
    const qint64 moment = local - calendar.offsetAt(local - calendar.offsetAt(local));
    const auto starts = m_values->starts().subspan(day.first, day.end - day.first);
    const auto found = std::lower_bound(starts.begin(), starts.end(), moment);
    if (found == starts.end() || *found != moment)
        return std::nullopt;
    return day.first + static_cast<std::size_t>(found - starts.begin());
}

} // namespace attest
