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

/// Smallest scaled value that is more than the allowed share of the capacity; the meter's own peak stands in for an
/// unknown capacity.
qint64 threshold(const PlantSeries& plant, const Decimal& percent)
{
    const Series& series = *plant.series;
    const double share = percent.toDouble() / 100;
    if (!plant.meter->capacityKwp) {
        const auto peak = std::max_element(series.values.begin(), series.values.end());
        return peak == series.values.end() ? 0 : static_cast<qint64>(static_cast<double>(*peak) * share);
    }
    const double hours = static_cast<double>(series.stepSeconds) / kHour;
    return static_cast<qint64>(plant.meter->capacityKwp->toDouble() * hours * share / kwhPerUnit(series));
}

/// Tells dark intervals; most are told by a rough look at the sun.
class Darkness {
public:
    Darkness(const PlantSeries& plant, double limit) : m_plant(&plant), m_rough(*plant.place), m_limit(limit) {}

    bool covers(qint64 start)
    {
        constexpr double kRough = 1;
        const qint64 end = start + m_plant->series->stepSeconds;
        if (m_rough.elevation(start) > m_limit + kRough || m_rough.elevation(end) > m_limit + kRough)
            return false;
        return sunPosition(start, *m_plant->place).elevation < m_limit && sunPosition(end, *m_plant->place).elevation < m_limit;
    }

private:
    const PlantSeries* m_plant;
    RoughSun m_rough;
    double m_limit;
};

LocalCalendar calendarOf(const Series& series, const QTimeZone& zone)
{
    const auto [first, last] = std::minmax_element(series.start.begin(), series.start.end());
    return series.start.empty() ? LocalCalendar(zone, 0, 0) : LocalCalendar(zone, *first, *last);
}

Period monthOfDay(qint64 day)
{
    const QDate date = LocalCalendar::dateOf(day);
    return Period::month(date.year(), date.month());
}

std::map<Period, DarkMonth> darkMonths(const PlantSeries& plant, const Decimal& percent, const Decimal& elevation, const LocalCalendar& calendar)
{
    const Series& series = *plant.series;
    const qint64 least = threshold(plant, percent);
    Darkness darkness(plant, elevation.toDouble());
    std::map<Period, DarkMonth> months;
    DarkMonth* month = nullptr;
    qint64 lastDay = 0;
    for (std::size_t i = 0; i < series.size(); ++i) {
        if (series.values[i] <= least || !darkness.covers(series.start[i]))
            continue;
        const qint64 day = calendar.dayOf(series.start[i]);
        if (!month || day != lastDay) {
            month = &months[monthOfDay(day)];
            month->days.push_back(day);
        }
        lastDay = day;
        month->intervals.push_back(i);
    }
    for (auto& entry : months) {
        std::vector<qint64>& days = entry.second.days;
        std::sort(days.begin(), days.end());
        days.erase(std::unique(days.begin(), days.end()), days.end());
    }
    return months;
}

/// Hours between the centre of the generation and the sun's noon on the days concerned, −12 … 12.
double hoursOff(const PlantSeries& plant, const DarkMonth& month, const LocalCalendar& calendar)
{
    const Series& series = *plant.series;
    double east = 0;
    double north = 0;
    for (std::size_t i = 0; i < series.size(); ++i) {
        if (series.values[i] <= 0 || !month.contains(calendar.dayOf(series.start[i])))
            continue;
        const qint64 middle = series.start[i] + series.stepSeconds / 2;
        const auto past = static_cast<double>(middle - solarNoon(middle, *plant.place));
        const double angle = past / kDay * 2 * std::numbers::pi;
        east += static_cast<double>(series.values[i]) * std::sin(angle);
        north += static_cast<double>(series.values[i]) * std::cos(angle);
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

Discrepancy darkGeneration(const PlantSeries& plant, const Period& period, const DarkMonth& month, const LocalCalendar& calendar, const QTimeZone& zone)
{
    const Series& series = *plant.series;
    Decimal sum;
    for (const std::size_t i : month.intervals)
        sum += series.value(i);
    const Rational kwh = Rational(sum) * series.unit.size();
    const QDateTime first = QDateTime::fromSecsSinceEpoch(series.start[month.intervals.front()], zone);
    Discrepancy found = discrepancyOf(kPvNight, subjectOf(*plant.meter, period));
    setAmounts(found, kwh, 0, Unit::kWh());
    found.finding = {QT_TRANSLATE_NOOP("core", "%1: %2 is said to have generated %3 kWh in the dark in %4 intervals on %5 days, first on %6 at %7"),
                     {period, plant.meter->id, shown(kwh), argument(static_cast<qint64>(month.intervals.size())),
                      argument(static_cast<qint64>(month.days.size())), first.date(), first.time().toString(u"HH:mm")}};
    found.remedy = QT_TRANSLATE_NOOP("core", "Set the logger's clock and time zone right and export again, or explain the values");
    found.causes.push_back(causeOf(hoursOff(plant, month, calendar)));
    found.records = {series.at(month.intervals.front()), series.at(month.intervals.back())};
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
        const LocalCalendar calendar = calendarOf(*plant.series, zone);
        for (const auto& [period, month] : darkMonths(plant, percent, elevation, calendar))
            outcome.found.push_back(darkGeneration(plant, period, month, calendar, zone));
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
