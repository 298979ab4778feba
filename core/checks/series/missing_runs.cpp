// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/series/missing_runs.h"

#include "core/checks/series/series_text.h"
#include "core/checks/solar/sun_position.h"

#include <algorithm>
#include <set>

namespace attest {
namespace {

constexpr qint64 kDay = 86'400;

class Finder {
public:
    Finder(const MeterValues& values, qint64 from, qint64 to, const QTimeZone& zone)
        : m_values(values), m_from(from), m_to(to), m_zone(zone)
    {
    }

    void inside(const ResolutionStretch& stretch)
    {
        const auto starts = m_values.starts();
        for (std::size_t i = stretch.first; i < stretch.end && i + 1 < starts.size(); ++i) {
            const qint64 missing = stepsIn(starts[i + 1] - starts[i], stretch.step) - 1;
            if (missing > 0 && starts[i + 1] > m_from && starts[i] < m_to)
                add(starts[i], stretch.step, 1, missing, i, i + 1);
        }
    }

    void atStart(const ResolutionStretch& stretch)
    {
        const qint64 first = m_values.starts().front();
        if (const qint64 missing = stepsIn(std::min(first, m_to) - m_from, stretch.step); first > m_from && missing > 0)
            add(first, stretch.step, -stepsIn(first - m_from, stretch.step), missing, std::nullopt, 0);
    }

    void atEnd(const ResolutionStretch& stretch)
    {
        const std::size_t at = m_values.size() - 1;
        const qint64 end = steppedStamp(m_values.starts()[at], stretch.step, 1, m_zone);
        if (const qint64 missing = stepsIn(m_to - end, stretch.step); end < m_to && missing > 0)
            add(m_values.starts()[at], stretch.step, 1, missing, at, std::nullopt);
    }

    std::vector<MissingRun> take() { return std::move(m_runs); }

private:
    void add(qint64 origin, qint64 step, qint64 count, qint64 missing, std::optional<std::size_t> before, std::optional<std::size_t> after)
    {
        MissingRun run{{}, step, before, after};
        for (qint64 i = 0; i < missing; ++i) {
            const qint64 stamp = steppedStamp(origin, step, count + i, m_zone);
            if (stamp + step / 2 > m_from && stamp < m_to)
                run.stamps.push_back(stamp);
        }
        if (!run.stamps.empty())
            m_runs.push_back(std::move(run));
    }

    const MeterValues& m_values;
    qint64 m_from;
    qint64 m_to;
    const QTimeZone& m_zone;
    std::vector<MissingRun> m_runs;
};

/// Runs of less than a day, by the days that they begin on.
std::size_t daysWithShortRuns(const std::vector<MissingRun>& runs, const LocalCalendar& calendar)
{
    std::set<qint64> days;
    for (const MissingRun& run : runs) {
        if (run.isInside() && run.to() - run.from() < kDay)
            days.insert(calendar.dayOf(run.from()));
    }
    return days.size();
}

/// Without coordinates: a run that holds the dead of night, or half of one at an end of the series.
bool holdsNight(const MissingRun& run, const LocalCalendar& calendar, qint64 deadOfNight)
{
    if (!run.isInside() && run.to() - run.from() < kDay / 2)
        return true;
    return std::any_of(run.stamps.begin(), run.stamps.end(), [&](qint64 stamp) {
        const int clock = calendar.clockAt(stamp);
        return clock <= deadOfNight && clock + run.step > deadOfNight;
    });
}

} // namespace

std::vector<MissingRun> missingRuns(const MeterValues& values, const std::vector<ResolutionStretch>& stretches, qint64 from, qint64 to,
                                    const QTimeZone& zone)
{
    if (stretches.empty())
        return {};
    Finder finder(values, from, to, zone);
    finder.atStart(stretches.front());
    for (const ResolutionStretch& stretch : stretches)
        finder.inside(stretch);
    finder.atEnd(stretches.back());
    return finder.take();
}

void dropNights(std::vector<MissingRun>& runs, const MeterValues& values, const Site* site, const NightLimits& limits)
{
    if (values.meter().measures != MeterMeasures::pvGeneration || values.isEmpty())
        return;
    const LocalCalendar& calendar = values.calendar();
    const auto days = static_cast<std::size_t>(calendar.dayOf(values.starts().back()) - calendar.dayOf(values.starts().front()) + 1);
    if (daysWithShortRuns(runs, calendar) * 2 < days)
        return;
    if (site == nullptr || !site->latitude || !site->longitude) {
        std::erase_if(runs, [&](const MissingRun& run) { return run.to() - run.from() < kDay && holdsNight(run, calendar, limits.deadOfNight); });
        return;
    }
    const Place2D place{site->latitude->toDouble(), site->longitude->toDouble()};
    for (MissingRun& run : runs)
        std::erase_if(run.stamps, [&](qint64 stamp) { return sunPosition(stamp + run.step / 2, place).elevation < limits.elevation; });
    std::erase_if(runs, [](const MissingRun& run) { return run.stamps.empty(); });
}

} // namespace attest
