// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/solar/solar_checks.h"

#include "core/checks/outcome.h"
#include "core/checks/solar/clear_sky.h"
#include "core/checks/solar/plants.h"

#include <QDateTime>

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

std::map<QDate, DayEnergy> daysOf(const Series& series, const QTimeZone& zone)
{
    std::map<QDate, DayEnergy> days;
    const double unit = kwhPerUnit(series);
    auto day = days.end();
    qint64 dayEnd = 0;
    for (std::size_t i = 0; i < series.size(); ++i) {
        const qint64 start = series.start[i];
        if (i > 0 && start == series.start[i - 1])
            continue; // a twin stamp is another check's finding
        if (day == days.end() || start >= dayEnd || start < dayEnd - kDay) {
            const QDate date = QDateTime::fromSecsSinceEpoch(start, zone).date();
            day = days.try_emplace(date, DayEnergy{0, i}).first;
            dayEnd = date.addDays(1).startOfDay(zone).toSecsSinceEpoch();
        }
        day->second.kwh += static_cast<double>(series.values[i]) * unit;
    }
    return days;
}

/// The bound of days at places, worked out once: several meters stand on one roof.
class Bounds {
public:
    double of(QDate date, const Place2D& place) { return known(m_bounds, clearSkyBound, date, place); }
    /// No more than of(), and quick.
    double atLeast(QDate date, const Place2D& place) { return known(m_atLeast, clearSkyAtLeast, date, place); }

private:
    using Table = std::map<std::tuple<QDate, double, double>, double>;

    static double known(Table& table, double (*workOut)(qint64, const Place2D&), QDate date, const Place2D& place)
    {
        const auto key = std::tuple(date, place.latitude, place.longitude);
        const auto found = table.find(key);
        if (found != table.end())
            return found->second;
        // From midnight to midnight of the sun's own day: clocks and zones do not move the light.
        const qint64 start = QDateTime(date, QTime(0, 0), Qt::UTC).toSecsSinceEpoch() - static_cast<qint64>(place.longitude * 240);
        return table.emplace(key, workOut(start, place)).first->second;
    }

    Table m_bounds;
    Table m_atLeast;
};

std::map<Period, std::vector<HighDay>> highDays(const PlantSeries& plant, Bounds& bounds, double ratio, double tolerance, const QTimeZone& zone)
{
    std::map<Period, std::vector<HighDay>> months;
    const double capacity = plant.meter->capacityKwp->toDouble();
    for (const auto& [date, day] : daysOf(*plant.series, zone)) {
        if (day.kwh <= bounds.atLeast(date, *plant.place) * capacity * ratio * tolerance)
            continue;
        const double bound = bounds.of(date, *plant.place) * capacity * ratio;
        if (day.kwh > bound * tolerance && day.kwh > 0)
            months[Period::month(date.year(), date.month())].push_back({date, day.kwh, bound, day.first});
    }
    return months;
}

Rational rounded(double kwh) { return Rational(Decimal(static_cast<qint64>(kwh * 100)), Decimal(100)); }

Discrepancy tooHigh(const PlantSeries& plant, const Period& period, const std::vector<HighDay>& days)
{
    const HighDay* worst = &days.front();
    for (const HighDay& day : days) {
        if (day.kwh * worst->bound > worst->kwh * day.bound)
            worst = &day;
    }
    Discrepancy found = discrepancyOf(kPvAboveClearSky, subjectOf(*plant.meter, period));
    setAmounts(found, rounded(worst->kwh), rounded(worst->bound), Unit::kWh());
    found.finding = {QT_TRANSLATE_NOOP("core", "%1: %2 gave %3 kWh on %4; a cloudless day allows %5 kWh there (%6 such days)"),
                     {period, plant.meter->id, shown(rounded(worst->kwh)), worst->date, shown(rounded(worst->bound)),
                      argument(static_cast<qint64>(days.size()))}};
    found.remedy = QT_TRANSLATE_NOOP("core", "Explain the days (a plant that follows the sun, more capacity), or correct them");
    for (const HighDay& day : days)
        found.records.push_back(plant.series->at(day.first));
    return found;
}

CheckOutcome run(const CheckContext& context)
{
    const double tolerance = context.parameter(kPvAboveClearSky.id, "factor").toDouble();
    const double ratio = context.parameter(kPvAboveClearSky.id, "performance-ratio").toDouble();
    const QTimeZone zone = engagementZone(context.submission);
    Bounds bounds;
    CheckOutcome outcome;
    for (const PlantSeries& plant : plantSeries(context.submission, kDay)) {
        if (!plant.place || !plant.meter->capacityKwp || plant.meter->capacityKwp->sign() <= 0)
            continue;
        ++outcome.compared;
        for (const auto& [period, days] : highDays(plant, bounds, ratio, tolerance, zone))
            outcome.found.push_back(tooHigh(plant, period, days));
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
      QT_TRANSLATE_NOOP("core", "No plant turns more of the light into metered energy over a day (IEC 61724)")}},
    &run};

} // namespace attest
