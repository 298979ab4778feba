// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/series/level_shifts.h"

#include "core/series/robust.h"

#include <algorithm>
#include <cmath>

namespace attest {
namespace {

constexpr std::size_t kBlock = 15; ///< days; one of them has a clear moment
constexpr std::size_t kBlocks = 4;
constexpr double kShortfall = 0.95;
/// Of the whole change, what comes from one block to the next: a season comes in steps.
constexpr double kAtOnce = 0.8;
constexpr double kAlsoFlat = 0.45;

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
std::vector<double> blocksOf(const std::vector<Height>& heights, double Height::*kind, std::size_t from, std::size_t to)
{
    std::vector<double> blocks;
    for (; from + kBlock <= to; from += kBlock) {
        double highest = 0;
        for (std::size_t i = from; i < from + kBlock; ++i)
            highest = std::max(highest, heights[i].*kind);
        blocks.push_back(highest > 0 ? std::log(highest) : -HUGE_VAL);
    }
    return blocks;
}

/// Change of the level before the i-th height; nothing unless both sides stand still.
std::optional<double> changeAt(const std::vector<Height>& heights, std::size_t i, const ShiftLimits& limits)
{
    constexpr std::size_t kSide = kBlock * kBlocks;
    if (i < kSide || i + kSide > heights.size())
        return std::nullopt;
    const std::vector<double> before = blocksOf(heights, &Height::tilted, i - kSide, i);
    const std::vector<double> after = blocksOf(heights, &Height::tilted, i, i + kSide);
    const double change = median(after) - median(before);
    const auto range = [](const std::vector<double>& blocks) {
        const auto [low, high] = std::minmax_element(blocks.begin(), blocks.end());
        return *high - *low;
    };
    const double most = limits.scatter * std::abs(change);
    const bool stands = std::abs(change) >= std::log(limits.factor * kShortfall) && range(before) <= most && range(after) <= most;
    const double atOnce = (after.front() - before.back()) / change;
    const double flat = median(blocksOf(heights, &Height::flat, i, i + kSide)) - median(blocksOf(heights, &Height::flat, i - kSide, i));
    return stands && atOnce >= kAtOnce && flat / change >= kAlsoFlat ? std::optional(change) : std::nullopt;
}

/// How much neighbouring blocks differ over the year anyway: clouds, and the season that `expected` does not know.
double usualChange(const std::vector<Height>& heights)
{
    std::vector<double> changes;
    for (std::size_t i = kBlock; i + kBlock <= heights.size(); ++i)
        changes.push_back(blocksOf(heights, &Height::tilted, i, i + kBlock).front() - blocksOf(heights, &Height::tilted, i - kBlock, i).front());
    return robustLevel(std::move(changes)).spread;
}

} // namespace

std::vector<LevelShift> sunLevelShifts(const DayTable& days, const std::function<SunHeight(qint64 day)>& expected, const ShiftLimits& limits)
{
    std::vector<LevelShift> shifts;
    if (days.isEmpty())
        return shifts;
    const std::vector<Height> heights = heightsOf(days, expected);
    const double least = limits.own * usualChange(heights);
    for (std::size_t i = 0; i < heights.size(); ++i) {
        const auto first = changeAt(heights, i, limits);
        if (!first || std::abs(*first) < least)
            continue;
        std::size_t last = i;
        while (changeAt(heights, last + 1, limits))
            ++last;
        // The blocks before a rise, and those after a fall, take no foreign day; the others do not notice some.
        const std::size_t at = *first > 0 ? last : i;
        shifts.push_back({heights[at].day, days.days().size(), std::exp(*changeAt(heights, at, limits))});
        i = last;
    }
    for (std::size_t i = 0; i + 1 < shifts.size(); ++i)
        shifts[i].end = shifts[i + 1].first;
    return shifts;
}

} // namespace attest
