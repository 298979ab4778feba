// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/series/series_checks.h"

#include "core/checks/outcome.h"
#include "core/checks/series/check_numbers.h"
#include "core/checks/series/clock_changes.h"
#include "core/checks/series/existence.h"
#include "core/checks/series/gap_estimate.h"
#include "core/checks/series/gap_report.h"
#include "core/checks/series/series_order_parts.h"
#include "core/checks/series/series_text.h"
#include "core/checks/solar/plants.h"

#include <algorithm>

namespace attest {
namespace {

constexpr qint64 kHour = 3600;
constexpr qint64 kDay = 24 * kHour;

struct GapLimits {
    ResolutionLimits resolution;
    NightLimits night;
    Decimal estimatePercent;
    qint64 estimateWeeks = 0;
    qint64 shortEdge = 0; ///< seconds
};

GapLimits gapLimits(const CheckContext& context)
{
    const CheckNumbers numbers(context, kSeriesGap);
    return {resolutionLimits(context), {numbers.number("sun-elevation"), numbers.seconds("night-hour", kHour)}, numbers.exact("estimate-percent"),
            numbers.whole("estimate-weeks"), numbers.seconds("edge-days", kDay)};
}

/// The run cut at the ends of months.
std::map<Period, MissingRun> byMonth(const MissingRun& run, const Period& period, const QTimeZone& zone)
{
    std::map<Period, MissingRun> months;
    for (const qint64 stamp : run.stamps)
        months.try_emplace(monthWithin(period, stamp, zone), MissingRun{{}, run.step, run.before, run.after}).first->second.stamps.push_back(stamp);
    return months;
}

/// Files of another step that cover a run: then the resolution changed, and nothing is missing. Sums of longer time than
/// the run do not tell what happened in it.
bool isCoveredByOthers(const MissingRun& run, const MeterValues& own, const Resolutions& resolutions)
{
    return std::any_of(resolutions.all().begin(), resolutions.all().end(), [&](const MeterValues* other) {
        const qint64 step = other->stepSeconds();
        if (other == &own || other->isEmpty() || step <= 0 || step > run.to() - run.from() + run.step)
            return false;
        return std::all_of(run.stamps.begin(), run.stamps.end(), [&](qint64 stamp) {
            const auto after = std::upper_bound(other->starts().begin(), other->starts().end(), stamp);
            return after != other->starts().begin() && stepsIn(stamp - *std::prev(after), step) <= 1 && stamp - *std::prev(after) < step + step / 8;
        });
    });
}

class MeterGaps {
public:
    MeterGaps(const CheckContext& context, const MeterValues& all, const GapLimits& limits, const QTimeZone& zone)
        : m_context(context), m_all(all), m_limits(limits), m_zone(zone), m_resolutions(all, zone)
    {
    }

    /// Nothing where no file keeps a step.
    bool look()
    {
        bool anyStep = false;
        for (const MeterValues* values : m_resolutions.all())
            anyStep = lookAt(*values) || anyStep;
        return anyStep;
    }

    std::vector<Discrepancy> found() const
    {
        std::vector<Discrepancy> found = m_edges;
        for (const auto& [month, gap] : m_months)
            found.push_back(reportGap(m_context, m_all.meter(), month, gap, m_zone));
        return found;
    }

private:
    bool lookAt(const MeterValues& values)
    {
        const auto stretches = resolutionStretches(values, m_limits.resolution);
        if (stretches.empty())
            return false;
        const Period& period = m_context.submission.engagement.period;
        const qint64 from = startOf(period, m_zone);
        const qint64 to = endOf(period, m_zone);
        std::vector<MissingRun> runs = missingRuns(values, stretches, from, to, m_zone);
        dropExplained(runs, values);
        for (const MissingRun& run : runs)
            take(values, run);
        for (auto& [month, filling] : weakFillings(values, period, m_limits.estimatePercent, m_limits.estimateWeeks, m_zone))
            addFilling(month, values, std::move(filling));
        return true;
    }

    void dropExplained(std::vector<MissingRun>& runs, const MeterValues& values) const
    {
        const std::vector<ClockFinding> clocks = clockFindings(values, m_zone);
        std::erase_if(runs, [&](const MissingRun& run) {
            const auto explained = [&](qint64 stamp) { return isExplained(clocks, stamp); };
            return std::all_of(run.stamps.begin(), run.stamps.end(), explained) || isCoveredByOthers(run, values, m_resolutions);
        });
        dropNights(runs, values, m_context.submission.site(values.meter().site), m_limits.night);
    }

    void take(const MeterValues& values, const MissingRun& run)
    {
        if (!run.isInside()) {
            const Existence existence = existedDuring(m_context, values.meter(), run, m_zone);
            if (existence == Existence::disproven)
                return;
            if (existence == Existence::unknown && run.to() - run.from() > m_limits.shortEdge) {
                m_edges.push_back(reportEdge(values, run, m_zone));
                return;
            }
        }
        for (auto& [month, part] : byMonth(run, m_context.submission.engagement.period, m_zone))
            add(month, values, std::move(part));
    }

    void add(const Period& month, const MeterValues& values, MissingRun run)
    {
        MonthGap& gap = m_months[month];
        const auto estimate = conservativeEstimate(values, run, m_limits.estimateWeeks);
        gap.estimate = estimate && gap.estimate ? std::optional(*gap.estimate + *estimate) : std::nullopt;
        for (const std::optional<std::size_t>& next : {run.before, run.after}) {
            if (next)
                gap.cells.push_back(values.cell(*next));
        }
        gap.runs.push_back(std::move(run));
    }

    void addFilling(const Period& month, const MeterValues& values, WeakFilling filling)
    {
        MonthGap& gap = m_months[month];
        for (const std::size_t i : filling.values)
            gap.cells.push_back(values.cell(i));
        gap.filling = std::move(filling);
    }

    const CheckContext& m_context;
    const MeterValues& m_all;
    const GapLimits& m_limits;
    const QTimeZone& m_zone;
    Resolutions m_resolutions;
    std::map<Period, MonthGap> m_months;
    std::vector<Discrepancy> m_edges;
};

CheckOutcome run(const CheckContext& context)
{
    const QTimeZone zone = engagementZone(context.submission);
    const GapLimits limits = gapLimits(context);
    CheckOutcome outcome;
    for (const MeterValues& values : context.series) {
        MeterGaps gaps(context, values, limits, zone);
        if (!gaps.look())
            continue;
        ++outcome.compared;
        const auto found = gaps.found();
        outcome.found.insert(outcome.found.end(), found.begin(), found.end());
    }
    if (outcome.compared == 0)
        return notApplicable(QT_TRANSLATE_NOOP("core", "There is no interval series with a regular step"));
    outcome.reason = {QT_TRANSLATE_NOOP("core", "The stamps of %1 meters against all that the period must have"), {argument(outcome.compared)}};
    return outcome;
}

} // namespace

const CheckDefinition kSeriesGap{
    "series-gap", CheckGroup::series, Severity::mustExplain, Technique::examination,
    QT_TRANSLATE_NOOP("core", "Gaps in a series"),
    {{"estimate-percent", Decimal(5), "%",
      QT_TRANSLATE_NOOP("core", "So far may values that fill a gap lie on the unsafe side of both weeks around it; default of this catalogue, after rule XC-30 (conservative)")},
     {"sun-elevation", Decimal(10), "°",
      QT_TRANSLATE_NOOP("core", "Of a plant whose logger sleeps at night: below this height of the sun its missing intervals hold next to nothing; default of this catalogue")},
     {"night-hour", Decimal(1), "h",
      QT_TRANSLATE_NOOP("core", "Of the clock: the dead of night where the place of a plant is unknown; our choice: the middle of the night, with and without daylight saving")},
     {"estimate-weeks", Decimal(8), "weeks",
      QT_TRANSLATE_NOOP("core", "Before and after a gap: the nearest of them with a measured value at the same time is taken; our choice: farther ones are of another season")},
     {"edge-days", Decimal(7), "days",
      QT_TRANSLATE_NOOP("core", "A series that starts or ends so little inside of the period was not installed or taken off just then, but lacks values; our choice")},
     {"factory-days", Decimal(45), "days",
      QT_TRANSLATE_NOOP("core", "A calibration that begins so long before the first value was the one of a meter about to be installed; our choice: six weeks")},
     {"near-zero-percent", Decimal(1), "%",
      QT_TRANSLATE_NOOP("core", "Of another reading: a register that stands at less begins anew, here and where registers run backwards; our choice: new devices were run for a test at most")},
     {"relief-days", Decimal(2), "days",
      QT_TRANSLATE_NOOP("core", "Between the last value of a meter and the first one of its successor; our choice: a weekend")}},
    &run};

} // namespace attest
