// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/series/jump_shape.h"

#include <algorithm>
#include <cmath>

namespace attest {
namespace {

constexpr qint64 kDay = 86'400;

struct WeekdayChange {
    bool isKnown = false;
    bool fits = false;   ///< in one of the two weeks
    double level = 0;    ///< after the jump, the lower of the two
};

WeekdayChange weekdayChange(const DayLevels& levels, const Jump& jump, int k, double tolerance)
{
    WeekdayChange result;
    for (int day = jump.day + k; day < jump.day + kTwoWeeks; day += kWeek) {
        const double change = levels.change(day);
        result.isKnown = result.isKnown || !std::isnan(change);
        result.fits = result.fits || std::abs(change - jump.size) <= tolerance;
    }
    result.level = std::min(levels.level(jump.day + k), levels.level(jump.day + k + kWeek));
    return result;
}

/// The middle change of a time of the day; nothing where too few days have it.
std::optional<double> hourChange(const DayTable& table, const DayLevels& levels, int first, int clock, std::size_t fewest)
{
    const auto values = table.values().values();
    std::vector<double> changes;
    for (int day = first; day < first + kTwoWeeks; ++day) {
        const auto usual = levels.usualBefore(day);
        const MeterDay* after = levels.tableDay(day);
        if (!after || !usual)
            continue;
        const auto a = table.at(*after, clock);
        const auto b = table.at(*levels.tableDay(*usual), clock);
        if (a && b && values[*a] > 0 && values[*b] > 0)
            changes.push_back(std::log(values[*a] / values[*b]));
    }
    return changes.size() < fewest ? std::nullopt : std::optional(median(std::move(changes)));
}

} // namespace

bool isAllWeek(const DayLevels& levels, const Jump& jump, const ShiftLimits& limits)
{
    const double tolerance = toleranceOf(jump.size, limits);
    int apart = 0;
    double weakest = HUGE_VAL;
    bool weakestFits = true;
    for (int k = 0; k < kWeek; ++k) {
        const WeekdayChange weekday = weekdayChange(levels, jump, k, tolerance);
        if (!weekday.isKnown)
            continue;
        apart += weekday.fits ? 0 : 1;
        if (weekday.level < weakest) {
            weakest = weekday.level;
            weakestFits = weekday.fits;
        }
    }
    return apart <= 1 && weakestFits;
}

bool isAllDay(const DayTable& table, const DayLevels& levels, const Jump& jump, const ShiftLimits& limits)
{
    const qint64 step = table.values().stepSeconds();
    const bool hasShape = step < kDay / 4;
    const double most = std::min(limits.hourScatter * std::abs(jump.size), limits.mostScatter);
    int told = 0;
    int alike = 0;
    for (qint64 clock = 0; hasShape && clock < kDay; clock += step) {
        const auto change = hourChange(table, levels, jump.day, static_cast<int>(clock), limits.fewestPairs);
        if (!change)
            continue;
        ++told;
        alike += std::abs(*change - jump.size) <= most ? 1 : 0;
    }
    return told == 0 || alike >= limits.likeHours * told;
}

} // namespace attest
