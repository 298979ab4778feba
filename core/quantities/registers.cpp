// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quantities/apportion.h"
#include "core/quantities/parts.h"
#include "core/quantities/register_run.h"

#include <algorithm>
#include <map>

namespace attest {
namespace {

/// Readings are taken by clocks and people: one so near a month's border stands for it.
constexpr qint64 kNearBorder = 3600;

/// A reading that a period of whole days begins or ends with.
struct Border {
    std::size_t reading;
    bool between = false; ///< see DayShare
    qint64 distance = 0;  ///< from the midnight it stands for
};
/// By the day that starts there.
using Borders = std::map<QDate, Border>;

void keepNearest(Borders& borders, QDate day, const Border& border)
{
    const auto [at, isNew] = borders.try_emplace(day, border);
    if (!isNew && border.distance < at->second.distance)
        at->second = border;
}

void addAround(Borders& borders, const RegisterRun& run, std::size_t reading, const QTimeZone& zone)
{
    const DayBorder border = nearestMidnight(run.time(reading), zone);
    const qint64 midnight = border.day.startOfDay(zone).toSecsSinceEpoch();
    keepNearest(borders, border.day, {reading, border.between, std::abs(run.time(reading) - midnight)});
}

/// The reading at a month's border, or the ones around it.
void addBorder(Borders& borders, const RegisterRun& run, qint64 moment, QDate day, const QTimeZone& zone)
{
    std::optional<std::size_t> before;
    std::optional<std::size_t> after;
    std::optional<Border> nearest;
    for (std::size_t i = 0; i < run.size(); ++i) {
        const qint64 distance = std::abs(run.time(i) - moment);
        // Of one moment the last: what an event gives holds from there on.
        const bool isCloser = !nearest || distance < nearest->distance || run.time(i) == run.time(nearest->reading);
        if (distance <= kNearBorder && isCloser)
            nearest = Border{i, false, distance};
        if (run.time(i) <= moment)
            before = i;
        else if (!after)
            after = i;
    }
    if (nearest)
        return keepNearest(borders, day, *nearest);
    for (const auto& reading : {before, after}) {
        if (reading)
            addAround(borders, run, *reading, zone);
    }
}

Borders bordersOf(const RegisterRun& run, const std::vector<MonthSpan>& spans, const QTimeZone& zone)
{
    Borders borders;
    for (const MonthSpan& span : spans)
        addBorder(borders, run, span.start, span.period.from(), zone);
    if (!spans.empty())
        addBorder(borders, run, spans.back().end, spans.back().period.to().addDays(1), zone);
    return borders;
}

} // namespace

ByPeriod registerMonths(const Submission& submission, const Meter& meter, const Unit& unit,
                        const std::vector<MonthSpan>& spans)
{
    const RegisterRun run(submission, meter, unit);
    const Borders borders = bordersOf(run, spans, zoneNamed(submission.engagement.timezone));
    std::vector<DatedAmount> amounts;
    for (auto end = borders.begin(); end != borders.end(); ++end) {
        if (end == borders.begin())
            continue;
        const auto& [from, start] = *std::prev(end);
        if (start.reading >= end->second.reading)
            continue;
        if (auto value = run.between(start.reading, end->second.reading))
            amounts.push_back({Period(from, end->first.addDays(-1)), std::move(*value), start.between, end->second.between});
    }
    return byMonths(amounts, submission.engagement.period);
}

} // namespace attest
