// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/series/stand_stills.h"

#include <algorithm>
#include <cmath>

namespace attest {
namespace {

constexpr std::size_t kDaysOfWeek = kWeek;

/// The best of known levels; −∞ where none is known.
double bestOf(std::span<const double> levels)
{
    double best = -HUGE_VAL;
    for (const double level : levels)
        best = std::isnan(level) ? best : std::max(best, level);
    return best;
}

/// The end of the days from `first` on that stay that far below the week before; days without a level stay too.
std::size_t endOfLow(std::span<const double> levels, std::size_t first, double share)
{
    const double most = bestOf(levels.subspan(first - kDaysOfWeek, kDaysOfWeek)) + std::log(share);
    const auto isHigh = [&](double level) { return level > most; };
    return static_cast<std::size_t>(std::find_if(levels.begin() + static_cast<std::ptrdiff_t>(first), levels.end(), isHigh) - levels.begin());
}

bool endsInRise(std::span<const double> levels, const DayRange& low, double share)
{
    const double after = bestOf(levels.subspan(low.second, std::min(kDaysOfWeek, levels.size() - low.second)));
    return bestOf(levels.subspan(low.first, low.second - low.first)) <= after + std::log(share);
}

} // namespace

std::vector<DayRange> standStills(std::span<const double> levels, const ShiftLimits& limits)
{
    std::vector<DayRange> found;
    for (std::size_t first = kDaysOfWeek; first < levels.size();) {
        const DayRange low{first, endOfLow(levels, first, limits.standStill)};
        const std::size_t length = low.second - low.first;
        if (length < limits.shortestStop || length > limits.longestStop || low.second == levels.size() || !endsInRise(levels, low, limits.standStill)) {
            ++first;
            continue;
        }
        const std::size_t weeks = (length + kDaysOfWeek - 1) / kDaysOfWeek;
        found.emplace_back(first, std::min(first + weeks * kDaysOfWeek, levels.size()));
        first = found.back().second;
    }
    return found;
}

} // namespace attest
