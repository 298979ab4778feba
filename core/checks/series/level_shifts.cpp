// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/series/level_shifts.h"

#include "core/checks/series/jump_return.h"

#include <algorithm>
#include <cmath>

namespace attest {

namespace {

/// The two weeks from a jump on beside the two weeks before it.
std::vector<DayPair> pairsAround(const DayLevels& levels, const Jump& jump)
{
    std::vector<DayPair> pairs;
    for (int day = jump.day; day < std::min(jump.day + kTwoWeeks, levels.size()); ++day)
        pairs.push_back({levels.date(day - kTwoWeeks), levels.date(day)});
    return pairs;
}

std::vector<LevelShift> shiftsIn(const DayTable& days, const DayLevels& levels, const ShiftLimits& limits)
{
    std::vector<LevelShift> shifts;
    const std::vector<Jump> jumps = jumpsOf(days, levels, limits);
    for (std::size_t i = 0; i < jumps.size(); ++i) {
        const Jump& jump = jumps[i];
        LevelShift shift{levels.index(jump.day), days.days().size(), std::exp(jump.size), pairsAround(levels, jump)};
        const bool returns = i + 1 < jumps.size() && std::abs(jumps[i + 1].size + jump.size) <= limits.scatter * std::abs(jump.size);
        if (returns) {
            shift.end = levels.index(jumps[i + 1].day);
            ++i;
        }
        shift.end = std::min(shift.end, levels.index(returnAfter(levels, jump, limits)));
        if (shift.end >= shift.first + static_cast<std::size_t>(limits.days))
            shifts.push_back(shift);
    }
    return shifts;
}

} // namespace

std::vector<LevelShift> levelShifts(const DayTable& days, const ShiftLimits& limits)
{
    if (days.isEmpty())
        return {};
    const DayLevels levels(days, limits);
    std::vector<LevelShift> shifts = shiftsIn(days, levels, limits);
    if (const auto rest = levels.withoutStops()) {
        const std::vector<LevelShift> more = shiftsIn(days, *rest, limits);
        shifts.insert(shifts.end(), more.begin(), more.end());
    }
    return shifts;
}

} // namespace attest
