// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/series/level_shifts.h"

#include "core/series/robust.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace attest {
namespace {

/// Days that say something, with how high the plant came on them.
struct Height {
    std::size_t day; ///< index into DayTable::days()
    double tilted;
    double flat;
};

std::vector<Height> heightsOf(const DayTable& table, const std::function<SunHeight(qint64)>& expected)
{
    const auto values = table.values().values();
    std::vector<Height> heights;
    for (std::size_t i = 0; i < table.days().size(); ++i) {
        const MeterDay& day = table.days()[i];
        const SunHeight usual = expected(day.day);
        if (usual.tilted <= 0 || usual.flat <= 0 || !day.complete)
            continue;
        const double highest = *std::max_element(&values[day.first], &values[day.first] + (day.end - day.first));
        heights.push_back({i, highest / usual.tilted, highest / usual.flat});
    }
    return heights;
}

/// Logarithms of the highest value of each block, in the order of time.
std::vector<double> blocksOf(const std::vector<Height>& heights, double Height::*kind, std::size_t from, std::size_t to, std::size_t block)
{
    std::vector<double> blocks;
    for (; from + block <= to; from += block) {
        double highest = 0;
        for (std::size_t i = from; i < from + block; ++i)
            highest = std::max(highest, heights[i].*kind);
        blocks.push_back(highest > 0 ? std::log(highest) : -HUGE_VAL);
    }
    return blocks;
}

/// Whole blocks on either side of a jump.
std::size_t sideOf(const ShiftLimits::Sun& sun) { return std::max<std::size_t>(1, sun.side / sun.block) * sun.block; }

double rangeOf(const std::vector<double>& blocks)
{
    const auto [low, high] = std::minmax_element(blocks.begin(), blocks.end());
    return *high - *low;
}

/// Change of the level before the i-th height; nothing unless both sides stand still.
std::optional<double> changeAt(const std::vector<Height>& heights, std::size_t i, const ShiftLimits& limits)
{
    const ShiftLimits::Sun& sun = limits.sun;
    const std::size_t side = sideOf(sun);
    if (i < side || i + side > heights.size())
        return std::nullopt;
    const auto before = [&](double Height::*kind) { return blocksOf(heights, kind, i - side, i, sun.block); };
    const auto after = [&](double Height::*kind) { return blocksOf(heights, kind, i, i + side, sun.block); };
    const std::vector<double> old = before(&Height::tilted);
    const std::vector<double> young = after(&Height::tilted);
    const double change = median(young) - median(old);
    const double most = limits.scatter * std::abs(change);
    const bool stands = std::abs(change) >= std::log(limits.factor * sun.estimate) && rangeOf(old) <= most && rangeOf(young) <= most;
    const double atOnce = (young.front() - old.back()) / change;
    const double flat = median(after(&Height::flat)) - median(before(&Height::flat));
    return stands && atOnce >= sun.atOnce && flat / change >= sun.flat ? std::optional(change) : std::nullopt;
}

std::vector<DayPair> pairsAround(qint64 day)
{
    std::vector<DayPair> pairs;
    for (qint64 after = day; after < day + kTwoWeeks; ++after)
        pairs.push_back({after - kTwoWeeks, after});
    return pairs;
}

/// How much neighbouring blocks differ over the year anyway: clouds, and the season that `expected` does not know.
double usualChange(const std::vector<Height>& heights, std::size_t block)
{
    std::vector<double> changes;
    for (std::size_t i = block; i + block <= heights.size(); ++i) {
        const double change = blocksOf(heights, &Height::tilted, i, i + block, block).front()
            - blocksOf(heights, &Height::tilted, i - block, i, block).front();
        if (std::isfinite(change)) // a plant at rest has no level
            changes.push_back(change);
    }
    return robustLevel(std::move(changes)).spread;
}

} // namespace

std::vector<LevelShift> sunLevelShifts(const DayTable& days, const std::function<SunHeight(qint64 day)>& expected, const ShiftLimits& limits)
{
    std::vector<LevelShift> shifts;
    if (days.isEmpty())
        return shifts;
    const std::vector<Height> heights = heightsOf(days, expected);
    const double least = limits.own * usualChange(heights, limits.sun.block);
    for (std::size_t i = 0; i < heights.size(); ++i) {
        const auto first = changeAt(heights, i, limits);
        if (!first || std::abs(*first) < least)
            continue;
        std::size_t last = i;
        while (changeAt(heights, last + 1, limits))
            ++last;
        // The blocks before a rise, and those after a fall, take no foreign day; the others do not notice some.
        const std::size_t at = *first > 0 ? last : i;
        shifts.push_back({heights[at].day, days.days().size(), std::exp(*changeAt(heights, at, limits)), pairsAround(days.days()[heights[at].day].day)});
        i = last;
    }
    for (std::size_t i = 0; i + 1 < shifts.size(); ++i)
        shifts[i].end = shifts[i + 1].first;
    return shifts;
}

} // namespace attest
