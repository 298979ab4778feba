// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/solar/solar_checks.h"

#include "core/checks/outcome.h"
#include "core/checks/solar/plants.h"

#include <QDateTime>

#include <algorithm>
#include <cmath>
#include <map>
#include <numbers>

namespace attest {
namespace {

constexpr qint64 kHour = 3600;
constexpr qint64 kDay = 24 * kHour;

/// The dark intervals of one month in which a plant is said to have generated.
struct DarkMonth {
    std::vector<std::size_t> intervals;
    std::vector<qint64> days; ///< as LocalCalendar counts them, each once, ascending

    bool contains(qint64 day) const { return std::binary_search(days.begin(), days.end(), day); }
};

/// The allowed share of the capacity; the meter's own peak stands in for an unknown capacity.
PowerLimit noiseOf(const PlantSeries& plant, const Decimal& percent)
{
    const Rational share = Rational(percent) / 100;
    if (plant.meter().capacityKwp)
        return PowerLimit(Rational(*plant.meter().capacityKwp) * share);
    std::size_t peak = 0;
    for (std::size_t i = 1; i < plant.values.size(); ++i) {
        if (plant.kwh(i) / static_cast<double>(plant.secondsOf(i)) > plant.kwh(peak) / static_cast<double>(plant.secondsOf(peak)))
            peak = i;
    }
    return PowerLimit(std::max(plant.energy(peak), Rational(0)) * kHour / plant.secondsOf(peak) * share);
}

/// Tells intervals that lie in the dark from their first to their last moment.
class Darkness {
public:
    Darkness(const Place2D& place, double limit) : m_place(place), m_rough(place, limit), m_limit(limit) {}

    bool covers(qint64 start, qint64 end) { return isDark(start) && isDark(end); }

private:
    bool isDark(qint64 time)
    {
        const RoughSun::Side side = m_rough.side(time);
        return side == RoughSun::Side::below || (side == RoughSun::Side::near && sunPosition(time, m_place).elevation < m_limit);
    }

    Place2D m_place;
    RoughSun m_rough;
    double m_limit;
};

std::map<Period, DarkMonth> darkMonths(const PlantSeries& plant, const Decimal& percent, const Decimal& elevation)
{
    const auto starts = plant.values.starts();
    PowerLimit noise = noiseOf(plant, percent);
    Darkness darkness(*plant.place, elevation.toDouble());
    std::map<Period, DarkMonth> months;
    for (std::size_t i = 0; i < starts.size(); ++i) {
        if (!noise.isPassedBy(plant.values.place(i)) || !darkness.covers(starts[i], starts[i] + plant.secondsOf(i)))
            continue;
        const qint64 day = plant.values.calendar().dayOf(starts[i]);
        DarkMonth& month = months[monthOfDay(day)];
        month.intervals.push_back(i);
        if (month.days.empty() || month.days.back() != day)
            month.days.push_back(day);
    }
    return months;
}

/// Hours between the centre of the generation and the sun's noon on the days concerned, −12 … 12.
double hoursOff(const PlantSeries& plant, const DarkMonth& month)
{
    const auto starts = plant.values.starts();
    const LocalCalendar& calendar = plant.values.calendar();
    const auto first = std::lower_bound(starts.begin(), starts.end(), calendar.startOf(month.days.front())) - starts.begin();
    const auto end = std::lower_bound(starts.begin(), starts.end(), calendar.startOf(month.days.back() + 1)) - starts.begin();
    double east = 0;
    double north = 0;
    for (auto i = static_cast<std::size_t>(first); i < static_cast<std::size_t>(end); ++i) {
        const double kwh = plant.kwh(i);
        if (kwh <= 0 || !month.contains(calendar.dayOf(starts[i])))
            continue;
        const qint64 middle = starts[i] + plant.secondsOf(i) / 2;
        const auto past = static_cast<double>(middle - solarNoon(middle, *plant.place));
        const double angle = past / kDay * 2 * std::numbers::pi;
        east += kwh * std::sin(angle);
        north += kwh * std::cos(angle);
    }
    return std::atan2(east, north) / (2 * std::numbers::pi) * 24;
}

ProbableCause causeOf(double hours)
{
    const auto off = argument(std::lround(std::abs(hours)));
    if (std::lround(std::abs(hours)) == 0)
        return {Cause::meterFault, QT_TRANSLATE_NOOP("core", "The days themselves lie right: values were added in the dark"), 1};
    if (hours > 0) {
        return {Cause::meterFault,
                {QT_TRANSLATE_NOOP("core", "The generation stands %1 hours too late against the sun: clock or time zone set wrong"), {off}}, 1};
    }
    return {Cause::meterFault,
            {QT_TRANSLATE_NOOP("core", "The generation stands %1 hours too early against the sun: clock or time zone set wrong"), {off}}, 1};
}

Discrepancy darkGeneration(const PlantSeries& plant, const Period& period, const DarkMonth& month, const QTimeZone& zone)
{
    Rational kwh;
    for (const std::size_t i : month.intervals)
        kwh += plant.energy(i);
    const std::size_t first = month.intervals.front();
    const QDateTime moment = QDateTime::fromSecsSinceEpoch(plant.values.starts()[first], zone);
    Discrepancy found = discrepancyOf(kPvNight, subjectOf(plant.meter(), period));
    setAmounts(found, kwh, 0, Unit::kWh());
    found.finding = {QT_TRANSLATE_NOOP("core", "%1: %2 is said to have generated %3 kWh in the dark in %4 intervals on %5 days, first on %6 at %7"),
                     {period, plant.meter().id, shown(kwh), argument(static_cast<qint64>(month.intervals.size())),
                      argument(static_cast<qint64>(month.days.size())), moment.date(), moment.time().toString(u"HH:mm")}};
    found.remedy = QT_TRANSLATE_NOOP("core", "Set the logger's clock and time zone right and export again, or explain the values");
    found.causes.push_back(causeOf(hoursOff(plant, month)));
    found.records = {plant.values.cell(first), plant.values.cell(month.intervals.back())};
    return found;
}

CheckOutcome run(const CheckContext& context)
{
    const Decimal percent = context.parameter(kPvNight.id, "capacity-percent");
    const Decimal elevation = context.parameter(kPvNight.id, "sun-elevation");
    const QTimeZone zone = engagementZone(context.submission);
    CheckOutcome outcome;
    for (const PlantSeries& plant : plantSeries(context.submission, kHour)) {
        if (!plant.place)
            continue;
        ++outcome.compared;
        for (const auto& [period, month] : darkMonths(plant, percent, elevation))
            outcome.found.push_back(darkGeneration(plant, period, month, zone));
    }
    if (outcome.compared == 0)
        return notApplicable(QT_TRANSLATE_NOOP("core", "No generation series of an hour or finer at a site with coordinates"));
    outcome.reason = {QT_TRANSLATE_NOOP("core", "Night values of %1 generation series"), {argument(outcome.compared)}};
    return outcome;
}

} // namespace

const CheckDefinition kPvNight{
    "pv-night", CheckGroup::solar, Severity::mustCorrect, Technique::analyticalTesting,
    QT_TRANSLATE_NOOP("core", "Generation at night"),
    {{"capacity-percent", Decimal::of("0.1"), "%", QT_TRANSLATE_NOOP("core", "Of the capacity: own use and noise of inverters; default of this catalogue")},
     {"sun-elevation", Decimal(-6), "°", QT_TRANSLATE_NOOP("core", "End of civil twilight; default of this catalogue")}},
    &run};

} // namespace attest
