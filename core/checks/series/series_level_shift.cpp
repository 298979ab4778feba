// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/series/pattern_checks.h"

#include "core/checks/outcome.h"
#include "core/checks/series/closed_balance.h"
#include "core/checks/series/level_shifts.h"
#include "core/checks/series/measured.h"
#include "core/checks/series/resolution.h"
#include "core/checks/series/shift_causes.h"
#include "core/checks/series/shifted_load.h"
#include "core/checks/solar/plants.h"
#include "core/checks/solar/sun_position.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace attest {
namespace {

/// Light through the air mass grows as exp(−0.059 ÷ sine of the elevation) (Haurwitz, 1945).
SunHeight heightOf(const std::optional<Place2D>& place, qint64 day, const ShiftLimits::Sun& limits)
{
    if (!place)
        return {};
    const qint64 noon = solarNoon(day * 86400 + 43200 - static_cast<qint64>(place->longitude * 240), *place);
    const double elevation = sunPosition(noon, *place).elevation;
    if (elevation < limits.elevation)
        return {0, 0};
    const auto sine = [](double degrees) { return std::sin(std::min(90.0, degrees) * std::numbers::pi / 180); };
    return {sine(elevation + limits.tilt), sine(elevation) * std::exp(-0.059 / sine(elevation))};
}

std::optional<Place2D> placeOf(const CheckContext& context, const Meter& meter)
{
    const Site* site = context.submission.site(meter.site);
    if (!site || !site->latitude || !site->longitude)
        return std::nullopt;
    return Place2D{site->latitude->toDouble(), site->longitude->toDouble()};
}

std::vector<LevelShift> shiftsOf(const CheckContext& context, const DayTable& days, const ShiftLimits& limits)
{
    const Meter& meter = days.values().meter();
    if (meter.measures != MeterMeasures::pvGeneration && meter.measures != MeterMeasures::directLine)
        return levelShifts(days, limits);
    const auto place = placeOf(context, meter);
    return sunLevelShifts(days, [&](qint64 day) { return heightOf(place, day, limits.sun); }, limits);
}

/// Those that neither the load nor a stand-still explains, each once.
std::vector<LevelShift> unexplained(const CheckContext& context, const DayTable& days, const ShiftLimits& limits)
{
    std::vector<LevelShift> kept;
    for (const LevelShift& shift : shiftsOf(context, days, limits)) {
        const auto overlaps = [&](const LevelShift& other) { return other.first < shift.end && shift.first < other.end; };
        const bool isExplained = isLoad(context, days, shift, limits) || isStandStill(context, days, shift, limits) || isBalanced(context, days, shift, limits);
        if (std::none_of(kept.begin(), kept.end(), overlaps) && !isExplained)
            kept.push_back(shift);
    }
    return kept;
}

/// What remains of other flows: a jump of them says nothing about the meter's ratio.
bool isBalance(MeterMeasures measures)
{
    return measures == MeterMeasures::gridExport || measures == MeterMeasures::storageCharge || measures == MeterMeasures::storageDischarge;
}

Discrepancy report(const DayTable& days, const LevelShift& shift, const ShiftLimits& limits)
{
    const MeterValues& meter = days.values();
    const MeterDay& first = days.days()[shift.first];
    const MeterDay& last = days.days()[shift.end - 1];
    const Period period(LocalCalendar::dateOf(first.day), LocalCalendar::dateOf(last.day));
    Discrepancy found = discrepancyOf(kSeriesLevelShift, measuredSubject(meter, period));
    const Rational observed = exactSum(meter, first.first, last.end);
    const Rational ratio = Rational(statistic(shift.ratio)).rounded(3, Rounding::halfEven);
    setAmounts(found, observed, statistic(observed.toDouble() / shift.ratio), meter.meter().unit);
    found.finding = {QT_TRANSLATE_NOOP("core", "%1 gives %2 times as much from %3 on as before, at every time of the day and on every weekday, until %4"),
                     {meter.meter().id, shown(ratio), period.from(), period.to()}};
    found.remedy = QT_TRANSLATE_NOOP("core", "Show what was changed that day (transformers, meter, unit of the export) and correct the values on one side of it, or explain the load");
    found.causes = shiftCauses(meter.meter(), shift.ratio, limits.causeScatter);
    appendCells(found.records, meter, first.first, std::min(first.first + 4, last.end));
    return found;
}

/// False where there is nothing to compare.
bool examine(const CheckContext& context, const DayTable& days, const ShiftLimits& limits, std::vector<Discrepancy>& found)
{
    if (isBalance(days.values().meter().measures) || static_cast<int>(days.days().size()) < 2 * limits.days)
        return false;
    for (const LevelShift& shift : unexplained(context, days, limits))
        addOnce(found, report(days, shift, limits));
    return true;
}

CheckOutcome run(const CheckContext& context)
{
    const QTimeZone zone = engagementZone(context.submission);
    const ShiftLimits limits = shiftLimits(context);
    CheckOutcome outcome;
    for (const MeterValues& meter : context.series) {
        const int looked = lookAtDays(meter, zone, [&](const DayTable& days) { return examine(context, days, limits, outcome.found); });
        outcome.compared += looked > 0 ? 1 : 0;
    }
    if (outcome.compared == 0)
        return notApplicable(QT_TRANSLATE_NOOP("core", "No meter has a series of a day or finer over four weeks or more"));
    outcome.reason = {QT_TRANSLATE_NOOP("core", "Every day of %1 meters against two weeks before"), {argument(outcome.compared)}};
    return outcome;
}

} // namespace

const CheckDefinition kSeriesLevelShift{
    "series-level-shift", CheckGroup::series, Severity::mustExplain, Technique::analyticalTesting,
    QT_TRANSLATE_NOOP("core", "Lasting jump of the level"),
    shiftParameters(), &run};

} // namespace attest
