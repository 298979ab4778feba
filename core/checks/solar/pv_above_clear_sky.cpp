// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/solar/solar_checks.h"

#include "core/checks/outcome.h"
#include "core/checks/solar/bound_causes.h"
#include "core/checks/solar/clear_sky.h"
#include "core/checks/solar/plants.h"

#include <QDateTime>

#include <cmath>
#include <map>
#include <tuple>

namespace attest {
namespace {

constexpr qint64 kDay = 86400;

struct DayEnergy {
    double kwh = 0;
    std::size_t first = 0;
};

struct HighDay {
    QDate date;
    double kwh = 0;
    double bound = 0;
    std::size_t first = 0;
};

/// By days as LocalCalendar counts them.
std::map<qint64, DayEnergy> daysOf(const PlantSeries& plant)
{
    std::map<qint64, DayEnergy> days;
    const auto starts = plant.values.starts();
    auto last = days.end();
    for (std::size_t i = 0; i < starts.size(); ++i) {
        const qint64 day = plant.values.calendar().dayOf(starts[i]);
        if (last == days.end() || last->first != day)
            last = days.try_emplace(day, DayEnergy{0, i}).first;
        last->second.kwh += plant.kwh(i);
    }
    return days;
}

/// The most that a plant may give.
struct Sky {
    double tolerance = 1;
    double performance = 1; ///< energy metered ÷ what the light would give at the nameplate's efficiency
    ClearAir air;
};

/// The bound of days at places, worked out once: several meters stand on one roof.
class Bounds {
public:
    explicit Bounds(const Sky& sky) : m_sky(sky) {}

    /// kWh for each kWp.
    double of(QDate date, const Place2D& place)
    {
        const auto [entry, isNew] = m_known.try_emplace({date, place.latitude, place.longitude}, 0);
        if (isNew)
            entry->second = clearSkyBound(solarMidnight(date, place), place, m_sky.air) * m_sky.performance;
        return entry->second;
    }
    /// No more than of(), and quick.
    double atLeast(QDate date, const Place2D& place) const
    {
        return clearSkyAtLeast(solarMidnight(date, place), place, m_sky.air) * m_sky.performance;
    }
    double tolerance() const { return m_sky.tolerance; }

private:
    /// From midnight to midnight of the sun's own day: clocks and zones do not move the light.
    static qint64 solarMidnight(QDate date, const Place2D& place)
    {
        return QDateTime(date, QTime(0, 0), Qt::UTC).toSecsSinceEpoch() - static_cast<qint64>(place.longitude * 240);
    }

    Sky m_sky;
    std::map<std::tuple<QDate, double, double>, double> m_known;
};

std::map<Period, std::vector<HighDay>> highDays(const PlantSeries& plant, Bounds& bounds)
{
    std::map<Period, std::vector<HighDay>> months;
    const double capacity = plant.meter().capacityKwp->toDouble();
    for (const auto& [number, day] : daysOf(plant)) {
        const QDate date = LocalCalendar::dateOf(number);
        if (day.kwh <= 0 || day.kwh <= bounds.atLeast(date, *plant.place) * capacity * bounds.tolerance())
            continue;
        const double bound = bounds.of(date, *plant.place) * capacity;
        if (day.kwh > bound * bounds.tolerance())
            months[monthOfDay(number)].push_back({date, day.kwh, bound, day.first});
    }
    return months;
}

Rational rounded(double kwh) { return Rational(Decimal(Decimal::Integer(std::llround(kwh * 100)), 2)); }

Discrepancy tooHigh(const PlantSeries& plant, const Period& period, const std::vector<HighDay>& days, BoundCauses& causes)
{
    const HighDay* worst = &days.front();
    for (const HighDay& day : days) {
        if (day.kwh * worst->bound > worst->kwh * day.bound)
            worst = &day;
    }
    Discrepancy found = discrepancyOf(kPvAboveClearSky, subjectOf(plant.meter(), period));
    setAmounts(found, rounded(worst->kwh), rounded(worst->bound), Unit::kWh());
    found.finding = {QT_TRANSLATE_NOOP("core", "%1: %2 gave %3 kWh on %4; a cloudless day allows %5 kWh there (%6 such days)"),
                     {period, plant.meter().id, shown(rounded(worst->kwh)), worst->date, shown(rounded(worst->bound)),
                      argument(static_cast<qint64>(days.size()))}};
    found.remedy = QT_TRANSLATE_NOOP("core", "Explain the days (a plant that follows the sun, more capacity), or correct them");
    for (const HighDay& day : days)
        found.records.push_back(plant.values.cell(day.first));
    const qint64 start = plant.values.starts()[worst->first];
    found.causes = causes.of(start, start + kDay);
    return found;
}

Sky skyOf(const CheckContext& context)
{
    const auto number = [&](const char* name) { return context.parameter(kPvAboveClearSky.id, name).toDouble(); };
    return {number("factor"), number("performance-ratio"), {number("altitude") / 1000, number("sky-percent") / 100}};
}

CheckOutcome run(const CheckContext& context)
{
    Bounds bounds(skyOf(context));
    CheckOutcome outcome;
    for (const PlantSeries& plant : plantSeries(context.submission, kDay)) {
        const auto& capacity = plant.meter().capacityKwp;
        if (!plant.place || !capacity || capacity->sign() <= 0)
            continue;
        ++outcome.compared;
        BoundCauses causes(context, plant);
        for (const auto& [period, days] : highDays(plant, bounds))
            outcome.found.push_back(tooHigh(plant, period, days, causes));
    }
    if (outcome.compared == 0)
        return notApplicable(QT_TRANSLATE_NOOP("core", "No generation series of a plant whose capacity and place are known"));
    outcome.reason = {QT_TRANSLATE_NOOP("core", "Every day of %1 generation series against a cloudless sky"), {argument(outcome.compared)}};
    return outcome;
}

} // namespace

const CheckDefinition kPvAboveClearSky{
    "pv-above-clear-sky", CheckGroup::solar, Severity::mustExplain, Technique::analyticalTesting,
    QT_TRANSLATE_NOOP("core", "Generation above a cloudless sky"),
    {{"factor", Decimal::of("1.05"), "", QT_TRANSLATE_NOOP("core", "Above the bound of the best orientation; default of this catalogue")},
     {"performance-ratio", Decimal::of("0.95"), "",
      QT_TRANSLATE_NOOP("core", "No plant turns more of the light into metered energy over a day (IEC 61724)")},
     {"altitude", Decimal(1000), "m",
      QT_TRANSLATE_NOOP("core", "The air is taken as thin as at this height, so that lower sites stay below; raise it for a plant on a high plateau; our choice")},
     {"sky-percent", Decimal(10), "%",
      QT_TRANSLATE_NOOP("core", "Light of the cloudless sky beside the direct light (Honsberg and Bowden, PVEducation, Air Mass)")}},
    &run};

} // namespace attest
