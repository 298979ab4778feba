// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/series/pattern_checks.h"

#include "core/checks/outcome.h"
#include "core/checks/series/dead_meter.h"
#include "core/checks/series/held_plants.h"
#include "core/checks/series/measured.h"
#include "core/checks/series/resolution.h"
#include "core/checks/series/stuck_runs.h"
#include "core/checks/solar/plants.h"
#include "core/series/usual_pattern.h"

#include <map>

namespace attest {
namespace {

constexpr int kSecondsOfHour = 3600;

bool isEstimated(const MeterValues& meter, const ValueRun& run)
{
    for (std::size_t i = run.first; i < run.end; ++i) {
        if (meter.quality(i) != Quality::measured)
            return true;
    }
    return false;
}

std::vector<ProbableCause> causesOf(bool estimated)
{
    const ProbableCause fault{Cause::meterFault, QT_TRANSLATE_NOOP("core", "The meter or its transmission repeated its last value"), estimated ? 2 : 1};
    const ProbableCause guess{Cause::estimated, QT_TRANSLATE_NOOP("core", "A mean was filled in for intervals without a reading"), estimated ? 1 : 2};
    return estimated ? std::vector{guess, fault} : std::vector{fault, guess};
}

double hours(const MeterValues& meter, const ValueRun& run)
{
    return static_cast<double>(run.length()) * static_cast<double>(meter.stepSeconds()) / kSecondsOfHour;
}

Discrepancy report(const DayTable& days, const Period& month, const std::vector<ValueRun>& runs, const StuckLimits& limits)
{
    const MeterValues& meter = days.values();
    const UsualPattern pattern(days, limits.pattern);
    Discrepancy found = discrepancyOf(kSeriesStuck, measuredSubject(meter, month));
    Rational observed;
    double usual = 0;
    bool estimated = false;
    ValueRun longest = runs.front();
    for (const ValueRun& run : runs) {
        observed += exactSum(meter, run.first, run.end);
        usual += pattern.sumOnSameWeekdays(run.first, run.end);
        estimated = estimated || isEstimated(meter, run);
        longest = run.length() > longest.length() ? run : longest;
        appendCells(found.records, meter, run.first, run.end);
    }
    const Unit& unit = meter.meter().unit;
    found.finding = {QT_TRANSLATE_NOOP("core", "%1: %2 shows %3 without change for %4 hours from %5 on; its values do not stand still for so long otherwise"),
                     {month, meter.meter().id, shown(exactValue(meter, longest.first), unit), shown(statistic(hours(meter, longest))), stampOf(meter, longest.first)}};
    if (!pattern.sameWeekdays(longest.first, longest.first, longest.end).empty()) {
        setAmounts(found, observed, statistic(usual), unit);
        found.finding = {QT_TRANSLATE_NOOP("core", "%1: %2 shows %3 without change for %4 hours from %5 on; the same weekdays give %6 in that time, and never one value for so long"),
                         {month, meter.meter().id, shown(exactValue(meter, longest.first), unit), shown(statistic(hours(meter, longest))),
                          stampOf(meter, longest.first), shown(statistic(pattern.sumOnSameWeekdays(longest.first, longest.end)), unit)}};
    }
    found.remedy = QT_TRANSLATE_NOOP("core", "Replace the intervals by a documented estimate that is not too low, or show why the load stood still");
    found.causes = causesOf(estimated);
    return found;
}

void examine(const CheckContext& context, const DayTable& days, const StuckLimits& limits, std::vector<Discrepancy>& found)
{
    std::map<Period, std::vector<ValueRun>> months;
    for (const ValueRun& stuck : stuckRuns(days, limits)) {
        if (!isHeldPlant(context, days.values(), stuck, limits))
            months[monthOf(days.values(), stuck.first)].push_back(stuck);
    }
    for (const auto& [month, runs] : months)
        addOnce(found, report(days, month, runs, limits));
    for (Discrepancy& dead : deadMeter(context, days, limits))
        addOnce(found, std::move(dead));
}

CheckOutcome run(const CheckContext& context)
{
    const QTimeZone zone = engagementZone(context.submission);
    const StuckLimits limits = stuckLimits(context);
    CheckOutcome outcome;
    for (const MeterValues& meter : context.series) {
        const int looked = lookAtDays(meter, zone, [&](const DayTable& days) {
            examine(context, days, limits, outcome.found);
            return true;
        });
        outcome.compared += looked > 0 ? 1 : 0;
    }
    if (outcome.compared == 0)
        return notApplicable(QT_TRANSLATE_NOOP("core", "No meter has a series of a day or finer"));
    outcome.reason = {QT_TRANSLATE_NOOP("core", "Runs of equal values of %1 meters against each meter's own"), {argument(outcome.compared)}};
    return outcome;
}

} // namespace

const CheckDefinition kSeriesStuck{
    "series-stuck", CheckGroup::series, Severity::mustExplain, Technique::analyticalTesting,
    QT_TRANSLATE_NOOP("core", "Value that does not change"),
    stuckParameters(), &run};

} // namespace attest
