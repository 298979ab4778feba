// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/series/series_order_parts.h"

#include "core/checks/series/check_numbers.h"
#include "core/checks/series/series_checks.h"
#include "core/checks/series/series_text.h"

#include <algorithm>
#include <set>

namespace attest {
namespace {

/// Steps back in more months than these are the way the file is written, and are told once.
constexpr std::size_t kMostMonths = 3;

std::set<qint64> twinMoments(const MeterValues& values)
{
    std::set<qint64> moments;
    for (const MeterValues::Twins& twins : values.twins())
        moments.insert(twins.first.series->start[twins.first.at]);
    return moments;
}

std::vector<BackwardSteps> byMonth(const Series& series, const std::vector<std::size_t>& rows, const Period& period, const QTimeZone& zone)
{
    std::map<Period, BackwardSteps> months;
    for (const std::size_t row : rows) {
        const Period month = monthWithin(period, series.start[row], zone);
        BackwardSteps& steps = months[month];
        steps.series = &series;
        steps.period = month;
        steps.rows.push_back(row);
    }
    if (months.size() > kMostMonths)
        return {{&series, Period(months.begin()->first.from(), months.rbegin()->first.to()), rows}};
    std::vector<BackwardSteps> result;
    for (auto& [month, steps] : months)
        result.push_back(std::move(steps));
    return result;
}

void addBetweenFiles(const MeterValues& values, std::vector<ResolutionChange>& changes)
{
    std::vector<const Series*> files = values.series();
    const auto first = [](const Series* series) { return *std::min_element(series->start.begin(), series->start.end()); };
    const auto last = [](const Series* series) { return *std::max_element(series->start.begin(), series->start.end()); };
    std::stable_sort(files.begin(), files.end(), [&](const Series* a, const Series* b) { return first(a) < first(b); });
    for (std::size_t i = 1; i < files.size(); ++i) {
        const Series& before = *files[i - 1];
        const Series& after = *files[i];
        const bool differs = before.stepSeconds > 0 && after.stepSeconds > 0 && before.stepSeconds != after.stepSeconds;
        const bool isSameMonths = calendarMonths(before.stepSeconds) > 0 && calendarMonths(before.stepSeconds) == calendarMonths(after.stepSeconds);
        if (differs && !isSameMonths && first(&after) > last(&before)) {
            const auto row = std::min_element(after.start.begin(), after.start.end()) - after.start.begin();
            changes.push_back({first(&after), before.stepSeconds, after.stepSeconds, after.at(static_cast<std::size_t>(row))});
        }
    }
}

/// Whether the value after `i` continues the series; without any gap at the border of the period.
bool isJoined(const MeterValues& values, std::size_t i, bool atBorder, qint64 longestHole)
{
    qint64 step = 0;
    for (const Series* series : values.series())
        step = std::max(step, series->stepSeconds);
    const qint64 distance = values.starts()[i + 1] - values.starts()[i];
    return step > 0 && (stepsIn(distance, step) <= 1 || (!atBorder && distance <= longestHole));
}

} // namespace

std::vector<BackwardSteps> backwardSteps(const MeterValues& values, const Period& period, const QTimeZone& zone)
{
    std::vector<BackwardSteps> result;
    const std::set<qint64> twins = twinMoments(values);
    const qint64 from = startOf(period, zone);
    const qint64 to = endOf(period, zone);
    for (const Series* series : values.series()) {
        const std::vector<qint64>& start = series->start;
        if (std::is_sorted(start.begin(), start.end()) || std::is_sorted(start.rbegin(), start.rend()))
            continue;
        // A file that goes back from row to row is out of order where it goes on.
        const auto isStep = [&](std::size_t i, bool down) { return down ? start[i] < start[i - 1] : start[i] > start[i - 1]; };
        std::size_t downs = 0;
        for (std::size_t i = 1; i < start.size(); ++i)
            downs += start[i] < start[i - 1] ? 1 : 0;
        const bool odd = downs * 2 < start.size();
        std::vector<std::size_t> rows;
        for (std::size_t i = 1; i < start.size(); ++i) {
            if (isStep(i, odd) && start[i] >= from && start[i] < to && !twins.contains(start[i]))
                rows.push_back(i);
        }
        const auto months = rows.empty() ? std::vector<BackwardSteps>() : byMonth(*series, rows, period, zone);
        result.insert(result.end(), months.begin(), months.end());
    }
    return result;
}

std::map<Period, std::vector<ResolutionChange>> resolutionChanges(const MeterValues& values, const ResolutionLimits& limits, const Period& period,
                                                                  const QTimeZone& zone)
{
    std::vector<ResolutionChange> changes;
    const Resolutions resolutions(values, zone);
    for (const MeterValues* ofOneStep : resolutions.all()) {
        const std::vector<ResolutionStretch> stretches = resolutionStretches(*ofOneStep, limits);
        for (std::size_t i = 1; i < stretches.size(); ++i) {
            const std::size_t at = stretches[i].first;
            changes.push_back({ofOneStep->starts()[at], stretches[i - 1].step, stretches[i].step, ofOneStep->cell(at)});
        }
    }
    addBetweenFiles(values, changes);
    std::map<Period, std::vector<ResolutionChange>> months;
    for (const ResolutionChange& change : changes) {
        if (change.at >= startOf(period, zone) && change.at < endOf(period, zone))
            months[monthWithin(period, change.at, zone)].push_back(change);
    }
    return months;
}

std::vector<OutsideValues> outsideValues(const MeterValues& values, const Period& period, qint64 longestHole, const QTimeZone& zone)
{
    const auto starts = values.starts();
    const auto indexOf = [&](qint64 moment) {
        return static_cast<std::size_t>(std::lower_bound(starts.begin(), starts.end(), moment) - starts.begin());
    };
    const std::size_t inside = indexOf(startOf(period, zone));
    const std::size_t end = indexOf(endOf(period, zone));
    std::vector<OutsideValues> result;
    const auto add = [&](std::size_t first, std::size_t last, bool isContinued) {
        if (first < last)
            result.push_back({first, last, daysOf(starts[first], starts[last - 1] + 1, zone), isContinued});
    };
    const bool hasInside = inside < end;
    std::size_t before = inside; // from here on the series runs up to the period
    while (before > 0 && hasInside && isJoined(values, before - 1, before == inside, longestHole))
        --before;
    add(0, before, false);
    add(before, inside, true);
    std::size_t after = end;
    while (after < starts.size() && hasInside && isJoined(values, after - 1, after == end, longestHole))
        ++after;
    add(end, after, true);
    add(after, starts.size(), false);
    return result;
}

ResolutionLimits resolutionLimits(const CheckContext& context)
{
    const CheckNumbers numbers(context, kSeriesOrder);
    return {numbers.whole("run-intervals"), numbers.whole("run-days"), numbers.share("jitter-percent")};
}

} // namespace attest
