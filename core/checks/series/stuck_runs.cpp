// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/series/stuck_runs.h"

#include "core/series/robust.h"
#include "core/series/series_pyramid.h"
#include "core/series/usual_pattern.h"

#include <algorithm>
#include <cmath>

namespace attest {
namespace {

/// What one pass over the values gathers; runs of at least limits.kept values.
struct Runs {
    std::vector<ValueRun> kept;  ///< not zero
    std::vector<ValueRun> zeros; ///< of zeros
    double notZero = 0;          ///< values
    double equalPairs = 0;       ///< neighbours that are equal and not zero
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
            runs.notZero += static_cast<double>(end - first);
            runs.equalPairs += static_cast<double>(end - first - 1);
        }
        first = end;
    }
    return runs;
}

/// The longest run on a usual day. A run counts for every day that it touches.
double usualLongest(const DayTable& days, const std::vector<ValueRun>& runs, const StuckLimits& limits)
{
    if (days.days().size() < limits.fewestDays)
        return 1;
    std::vector<double> longest;
    auto run = runs.begin();
    for (const MeterDay& day : days.days()) {
        while (run != runs.end() && run->end <= day.first)
            ++run;
        std::size_t most = 1;
        for (auto other = run; other != runs.end() && other->first < day.end; ++other)
            most = std::max(most, other->length());
        longest.push_back(static_cast<double>(most));
    }
    return quantile(std::move(longest), limits.usualDays);
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

/// How often a meter whose neighbours are equal as often as this one's would show so long a run, at most.
double expectedByChance(const Runs& runs, const ValueRun& run)
{
    const auto length = static_cast<double>(run.length());
    const double others = std::max(1.0, runs.notZero - length);
    const double equal = std::clamp((runs.equalPairs - length + 1) / others, 1 / others, 1.0);
    return runs.notZero * std::pow(equal, length - 1);
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
    const double usual = usualLongest(days, runs.kept, limits);
    for (const ValueRun& run : runs.kept) {
        const bool isUsual = static_cast<double>(run.length()) < limits.factor * usual || !isLong(days.values(), run, limits, limits.leastSeconds);
        if (!isUsual && expectedByChance(runs, run) <= limits.chance && !isRestingLevel(days, runs.kept, run, limits.resting))
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
    const double zeros = static_cast<double>(values.size()) - runs.notZero;
    double inLong = 0;
    for (const ValueRun& run : runs.zeros) {
        if (!isLong(days.values(), run, limits, limits.deadSeconds))
            continue;
        dead.push_back(run);
        inLong += static_cast<double>(run.length());
    }
    if (runs.notZero == 0 || zeros - inLong > limits.seldomZero * runs.notZero)
        dead.clear();
    return dead;
}

} // namespace attest
