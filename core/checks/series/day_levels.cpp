// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/series/day_levels.h"

#include "core/checks/series/stand_stills.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace attest {
namespace {

constexpr double kNone = std::numeric_limits<double>::quiet_NaN();

template <class Change>
RobustLevel robustOver(int from, int to, Change changeOf)
{
    std::vector<double> found;
    for (int day = from; day < to; ++day) {
        if (const double value = changeOf(day); !std::isnan(value))
            found.push_back(value);
    }
    return robustLevel(std::move(found));
}

} // namespace

DayLevels::DayLevels(const DayTable& table, const ShiftLimits& limits) : m_table(&table), m_limits(&limits)
{
    const auto days = table.days();
    const qint64 first = days.front().day;
    m_levels.assign(static_cast<std::size_t>(days.back().day - first + 1), kNone);
    m_index.assign(m_levels.size(), days.size());
    m_dates.resize(m_levels.size());
    std::iota(m_dates.begin(), m_dates.end(), first);
    for (std::size_t i = 0; i < days.size(); ++i) {
        const auto at = static_cast<std::size_t>(days[i].day - first);
        m_index[at] = i;
        if (days[i].complete && days[i].sum > 0)
            m_levels[at] = std::log(days[i].sum);
    }
    findAllBefore();
}

std::optional<DayLevels> DayLevels::withoutStops() const
{
    const std::vector<DayRange> stops = standStills(m_levels, *m_limits);
    if (stops.empty())
        return std::nullopt;
    DayLevels rest = *this;
    for (auto stop = stops.rbegin(); stop != stops.rend(); ++stop) {
        const auto drop = [&](auto& days) {
            days.erase(days.begin() + static_cast<std::ptrdiff_t>(stop->first), days.begin() + static_cast<std::ptrdiff_t>(stop->second));
        };
        drop(rest.m_levels);
        drop(rest.m_index);
        drop(rest.m_dates);
    }
    rest.findAllBefore();
    return rest;
}

std::size_t DayLevels::index(int day) const
{
    const std::size_t none = m_table->days().size();
    const auto from = m_index.begin() + std::clamp(day, 0, size());
    const auto found = std::find_if(from, m_index.end(), [&](std::size_t at) { return at != none; });
    return found == m_index.end() ? none : *found;
}

const MeterDay* DayLevels::tableDay(int day) const
{
    return std::isnan(level(day)) ? nullptr : &m_table->days()[m_index[static_cast<std::size_t>(day)]];
}

double DayLevels::level(int day) const
{
    return day >= 0 && day < size() ? m_levels[static_cast<std::size_t>(day)] : kNone;
}

std::optional<int> DayLevels::usualBefore(int day) const
{
    if (day < 0 || day >= size() || m_before[static_cast<std::size_t>(day)] < 0)
        return std::nullopt;
    return m_before[static_cast<std::size_t>(day)];
}

double DayLevels::change(int day) const
{
    const auto before = usualBefore(day);
    return before ? level(day) - level(*before) : kNone;
}

RobustLevel DayLevels::changes(int from, int to) const
{
    return robustOver(from, to, [this](int day) { return change(day); });
}

RobustLevel DayLevels::recentChanges(int from, int to) const
{
    return robustOver(from, to, [this](int day) { return level(day) - level(day - kTwoWeeks); });
}

void DayLevels::findAllBefore()
{
    m_before.clear();
    for (int day = 0; day < size(); ++day)
        m_before.push_back(findBefore(day));
}

int DayLevels::findBefore(int day) const
{
    std::vector<std::pair<double, int>> before;
    for (int weeks = 1; weeks <= m_limits->weeksBefore && weeks * kWeek <= day; ++weeks) {
        if (const double there = level(day - weeks * kWeek); !std::isnan(there))
            before.emplace_back(there, day - weeks * kWeek);
    }
    if (before.empty() || before.size() < m_limits->fewestWeeks)
        return -1;
    const auto middle = before.begin() + static_cast<std::ptrdiff_t>((before.size() - 1) / 2);
    std::nth_element(before.begin(), middle, before.end());
    return middle->second;
}

} // namespace attest
