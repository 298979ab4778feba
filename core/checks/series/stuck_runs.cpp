// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/series/stuck_runs.h"

#include "core/series/series_pyramid.h"
#include "core/series/usual_pattern.h"

#include <algorithm>
#include <cmath>

namespace attest {
namespace {

/// Values other than zero, and how often two neighbours of them are equal.
struct Neighbours {
    double values = 0;
    double equalPairs = 0;
};

/// What one pass over the values gathers; runs of at least limits.kept values.
struct Runs {
    std::vector<ValueRun> kept;  ///< not zero
    std::vector<ValueRun> zeros; ///< of zeros
    Neighbours all;
};

Runs runsOf(const MeterValues& meter, const StuckLimits& limits)
{
    const auto values = meter.values();
    const auto starts = meter.starts();
    const qint64 longest = longestStep(meter.stepSeconds());
    Runs runs;
    for (std::size_t first = 0; first < values.size();) {
        std::size_t end = first + 1;
        while (end < values.size() && values[end] == values[first] && starts[end] - starts[end - 1] <= longest)
            ++end;
        const bool isZero = values[first] == 0;
        if (end - first >= limits.kept)
            (isZero ? runs.zeros : runs.kept).push_back({first, end});
        if (!isZero) {
            runs.all.values += static_cast<double>(end - first);
            runs.all.equalPairs += static_cast<double>(end - first - 1);
        }
        first = end;
    }
    return runs;
}

/// The longest run of each day, shortest first. A run counts for every day that it touches.
std::vector<std::size_t> longestOfDays(const DayTable& days, const std::vector<ValueRun>& runs)
{
    std::vector<std::size_t> longest;
    auto run = runs.begin();
    for (const MeterDay& day : days.days()) {
        while (run != runs.end() && run->end <= day.first)
            ++run;
        std::size_t most = 1;
        for (auto other = run; other != runs.end() && other->first < day.end; ++other)
            most = std::max(most, other->length());
        longest.push_back(most);
    }
    std::sort(longest.begin(), longest.end());
    return longest;
}

/// The longest run on a usual day. The days that the run itself touches are left out where they are few enough for a fault.
std::size_t usualLongest(const DayTable& days, const std::vector<std::size_t>& longest, const ValueRun& run, const StuckLimits& limits)
{
    if (longest.size() < limits.fewestDays)
        return 1;
    const double usualDays = std::clamp(limits.usualDays, 0.0, 1.0);
    const std::size_t own = days.dayOf(run.end - 1) - days.dayOf(run.first) + 1;
    const bool isFew = own < longest.size() && static_cast<double>(own) <= (1 - usualDays) * static_cast<double>(longest.size());
    // The run's days have none shorter than the run: among the shorter ones, which decide, ranks stay as they are.
    const std::size_t others = longest.size() - (isFew ? own : 0);
    return longest[static_cast<std::size_t>(std::lround(usualDays * static_cast<double>(others - 1)))];
}

/// Whether the meter elsewhere rests at the run's value for as long as the run lasts.
bool isRestingLevel(const DayTable& days, const std::vector<ValueRun>& runs, const ValueRun& run, double units)
{
    const auto values = days.values().values();
    const double near = units * resolutionOf(days.values());
    const std::size_t firstDay = days.dayOf(run.first);
    const std::size_t lastDay = days.dayOf(run.end - 1);
    std::size_t elsewhere = 0;
    for (const ValueRun& other : runs) {
        if (std::abs(values[other.first] - values[run.first]) > near)
            continue;
        if (days.dayOf(other.end - 1) < firstDay || days.dayOf(other.first) > lastDay)
            elsewhere += other.length();
    }
    return elsewhere >= run.length();
}

/// Of the values that are up to so many times as large, or as small, as those of a run. O(n).
Neighbours ofLikeSize(const MeterValues& meter, const ValueRun& run, double factor)
{
    const auto values = meter.values();
    const auto starts = meter.starts();
    const qint64 longest = longestStep(meter.stepSeconds());
    const double size = std::abs(values[run.first]);
    Neighbours like;
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (std::abs(values[i]) * factor < size || std::abs(values[i]) > size * factor)
            continue;
        like.values += 1;
        like.equalPairs += i > 0 && values[i] == values[i - 1] && starts[i] - starts[i - 1] <= longest ? 1 : 0;
    }
    return like;
}

/// How often a meter whose neighbours are equal as often as these, the run's own aside, would show so long a run, at most.
double expectedByChance(const Neighbours& among, const ValueRun& run)
{
    const auto length = static_cast<double>(run.length());
    const double others = std::max(1.0, among.values - length);
    const double equal = std::clamp((among.equalPairs - length + 1) / others, 1 / others, 1.0);
    return among.values * std::pow(equal, length - 1);
}

/// Whether chance explains the run among values of like size, where these are enough to tell: coarse values are equal more
/// often where they are low.
bool isChanceAmongLike(const MeterValues& meter, const ValueRun& run, const StuckLimits& limits)
{
    const Neighbours like = ofLikeSize(meter, run, limits.likeFactor);
    return like.values >= static_cast<double>(limits.fewestLike + run.length()) && expectedByChance(like, run) > limits.chance;
}

bool isLong(const MeterValues& meter, const ValueRun& run, const StuckLimits& limits, qint64 leastSeconds)
{
    const auto seconds = static_cast<qint64>(run.length()) * meter.stepSeconds();
    return run.length() >= limits.leastCount && seconds >= leastSeconds;
}

} // namespace

std::vector<ValueRun> stuckRuns(const DayTable& days, const StuckLimits& limits)
{
    std::vector<ValueRun> stuck;
    if (days.isEmpty())
        return stuck;
    const Runs runs = runsOf(days.values(), limits);
    const std::vector<std::size_t> longest = longestOfDays(days, runs.kept);
    const auto isUnusual = [&](const ValueRun& run) {
        const auto length = static_cast<double>(run.length());
        return isLong(days.values(), run, limits, limits.leastSeconds) && length >= limits.factor * static_cast<double>(usualLongest(days, longest, run, limits));
    };
    for (const ValueRun& run : runs.kept) {
        const bool isOdd = isUnusual(run) && expectedByChance(runs.all, run) <= limits.chance;
        if (isOdd && !isRestingLevel(days, runs.kept, run, limits.resting) && !isChanceAmongLike(days.values(), run, limits))
            stuck.push_back(run);
    }
    return stuck;
}

std::vector<ValueRun> zeroRuns(const DayTable& days, const StuckLimits& limits)
{
    std::vector<ValueRun> dead;
    if (days.isEmpty())
        return dead;
    const auto values = days.values().values();
    const Runs runs = runsOf(days.values(), limits);
    const double zeros = static_cast<double>(values.size()) - runs.all.values;
    double inLong = 0;
    for (const ValueRun& run : runs.zeros) {
        if (!isLong(days.values(), run, limits, limits.deadSeconds))
            continue;
        dead.push_back(run);
        inLong += static_cast<double>(run.length());
    }
    if (runs.all.values == 0 || zeros - inLong > limits.seldomZero * runs.all.values)
        dead.clear();
    return dead;
}

} // namespace attest
