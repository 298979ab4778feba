// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/series/jump_return.h"

#include <algorithm>
#include <cmath>

namespace attest {
namespace {

/// A week, so many weeks from that day on, against the week before that day.
RobustLevel againstLastWeek(const DayLevels& levels, int day, int weeksOn)
{
    std::vector<double> found;
    for (int other = day; other < day + kWeek; ++other) {
        if (const double value = levels.level(other + weeksOn * kWeek) - levels.level(other - kWeek); !std::isnan(value))
            found.push_back(value);
    }
    return robustLevel(std::move(found));
}

/// Both weeks from that day on lie the jump's size off the week before it, the other way.
bool isBack(const DayLevels& levels, int day, double size, const ShiftLimits& limits)
{
    const double most = limits.scatter * std::abs(size);
    const auto fits = [&](const RobustLevel& week) { return week.count >= limits.fewestInWeek && std::abs(week.median + size) <= most; };
    return fits(againstLastWeek(levels, day, 0)) && fits(againstLastWeek(levels, day, 1));
}

/// Whether the two weeks from that day on are nearer to those before the jump than to the jump's level: a ratio that
/// stays wrong does not come back after a stand-still.
bool isAsBefore(const DayLevels& levels, int day, const Jump& jump, const ShiftLimits& limits)
{
    std::vector<double> apart;
    for (int other = day; other < day + kTwoWeeks; ++other) {
        const int before = jump.day - kTwoWeeks + (other - jump.day) % kTwoWeeks;
        if (const double value = levels.level(other) - levels.level(before); !std::isnan(value))
            apart.push_back(value);
    }
    return apart.size() >= limits.fewestPairs && std::abs(median(std::move(apart))) < std::abs(jump.size) / 2;
}

/// A stand-still on the other level may look like one for two weeks, but seldom for four.
bool staysAsBefore(const DayLevels& levels, int day, const Jump& jump, const ShiftLimits& limits)
{
    return isAsBefore(levels, day, jump, limits)
        && (day + 2 * kTwoWeeks > levels.size() || isAsBefore(levels, day + kTwoWeeks, jump, limits));
}

/// How badly the week before and the week from that day on fit a return.
double misfit(const DayLevels& levels, int day, double size)
{
    double sum = 0;
    for (int other = day; other < day + kWeek; ++other) {
        const double change = levels.level(other) - levels.level(other - kWeek);
        sum += std::isnan(change) ? 0 : std::min(std::abs(change + size), std::abs(size));
    }
    return sum;
}

} // namespace

int returnAfter(const DayLevels& levels, const Jump& jump, const ShiftLimits& limits)
{
    for (int day = jump.day + kWeek; day + kTwoWeeks <= levels.size(); ++day) {
        if (!isBack(levels, day, jump.size, limits) || !staysAsBefore(levels, day, jump, limits))
            continue;
        int best = day;
        for (int later = day + 1; later < day + kWeek && later + kTwoWeeks <= levels.size(); ++later)
            best = misfit(levels, later, jump.size) < misfit(levels, best, jump.size) ? later : best;
        return best;
    }
    return levels.size();
}

} // namespace attest
