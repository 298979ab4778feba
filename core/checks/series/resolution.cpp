// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/series/resolution.h"

#include <QDateTime>

#include <cmath>
#include <map>

namespace attest {
namespace {

constexpr qint64 kHour = 3600;
constexpr qint64 kDay = 24 * kHour;
/// From here on a step is one of days on the calendar, which may last an hour more or less.
constexpr qint64 kOfDays = kDay - kHour;

/// Whether two distances are of one kind: clocks of loggers wander by seconds, months by days.
bool isLike(qint64 distance, qint64 step, double jitter)
{
    return static_cast<double>(std::abs(distance - step)) <= jitter * static_cast<double>(step) || (step >= kOfDays && stepsIn(distance, step) == 1);
}

struct Run {
    std::size_t first = 0;
    std::size_t end = 0;
    qint64 distance = 0;
    std::size_t size() const { return end - first; }
};

/// Runs of like distances: the i-th is the one from value i to value i + 1.
std::vector<Run> runsOf(std::span<const qint64> starts, qint64 usual, double jitter)
{
    std::vector<Run> runs;
    for (std::size_t i = 0; i + 1 < starts.size(); ++i) {
        const qint64 distance = starts[i + 1] - starts[i];
        const qint64 kind = isLike(distance, usual, jitter) ? usual : distance;
        if (!runs.empty() && (kind == runs.back().distance || (kind != usual && runs.back().distance != usual && isLike(distance, runs.back().distance, jitter))))
            runs.back().end = i + 1;
        else
            runs.push_back({i, i + 1, kind});
    }
    return runs;
}

double meanOf(std::span<const double> values)
{
    double sum = 0;
    for (const double value : values)
        sum += std::abs(value);
    return values.empty() ? 0 : sum / static_cast<double>(values.size());
}

/// An hour holds four times what a quarter does; where only every fourth quarter is left, each value stays as it was.
bool growsWithDistance(const MeterValues& values, const Run& run, qint64 usual, double usualMean)
{
    if (run.distance < usual)
        return true;
    const double growth = static_cast<double>(run.distance) / static_cast<double>(usual);
    return usualMean > 0 && meanOf(values.values().subspan(run.first, run.size())) >= usualMean * std::sqrt(growth);
}

bool isLongEnough(const Run& run, const ResolutionLimits& limits)
{
    return static_cast<qint64>(run.size()) >= (run.distance < kOfDays ? limits.intervals : limits.days);
}

double usualMeanOf(const MeterValues& values, const std::vector<Run>& runs, qint64 usual)
{
    std::vector<double> all;
    for (const Run& run : runs) {
        if (run.distance == usual) {
            const auto part = values.values().subspan(run.first, run.size());
            all.insert(all.end(), part.begin(), part.end());
        }
    }
    return meanOf(all);
}

void append(std::vector<ResolutionStretch>& stretches, std::size_t first, std::size_t end, qint64 step)
{
    if (!stretches.empty() && stretches.back().step == step)
        stretches.back().end = end;
    else
        stretches.push_back({first, end, step});
}

} // namespace

std::vector<ResolutionStretch> resolutionStretches(const MeterValues& values, const ResolutionLimits& limits)
{
    const qint64 usual = values.stepSeconds();
    if (values.isEmpty() || usual <= 0)
        return {};
    const std::vector<Run> runs = runsOf(values.starts(), usual, limits.jitter);
    const bool isPlain = runs.empty() || (runs.size() == 1 && runs.front().distance == usual);
    if (isPlain)
        return {{0, values.size(), usual}};
    const double mean = usualMeanOf(values, runs, usual);
    std::vector<ResolutionStretch> stretches;
    std::size_t regular = 0;
    for (const Run& run : runs) {
        const bool isOwn = run.distance != usual && isLongEnough(run, limits) && growsWithDistance(values, run, usual, mean);
        regular += isOwn || run.distance == usual ? run.size() : 0;
        append(stretches, run.first, run.end, isOwn ? run.distance : usual);
    }
    stretches.back().end = values.size();
    return regular * 2 >= values.size() - 1 ? stretches : std::vector<ResolutionStretch>();
}

Resolutions::Resolutions(const MeterValues& values, const QTimeZone& zone)
{
    std::map<qint64, std::vector<const Series*>> byStep;
    for (const Series* series : values.series())
        byStep[series->stepSeconds].push_back(series);
    if (byStep.size() <= 1) {
        m_all.push_back(&values);
        return;
    }
    for (auto& [step, series] : byStep)
        m_all.push_back(&m_own.emplace_back(values.meter(), std::move(series), zone));
}

qint64 steppedStamp(qint64 stamp, qint64 step, qint64 count, const QTimeZone& zone)
{
    if (step < kOfDays)
        return stamp + step * count;
    const QDateTime local = QDateTime::fromSecsSinceEpoch(stamp, zone);
    const int months = calendarMonths(step);
    const QDate day = months > 0 ? local.date().addMonths(static_cast<int>(count) * months)
                                 : local.date().addDays(count * ((step + kDay / 2) / kDay));
    return QDateTime(day, local.time(), zone).toSecsSinceEpoch();
}

} // namespace attest
