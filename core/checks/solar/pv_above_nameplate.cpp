// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/solar/solar_checks.h"

#include "core/checks/outcome.h"
#include "core/checks/solar/plants.h"

#include <map>

namespace attest {
namespace {

constexpr qint64 kDay = 86400;

/// The intervals of one month above the bound, and the highest of them.
struct HighMonth {
    qint64 count = 0;
    std::size_t highest = 0;
    std::size_t first = 0;
};

/// capacity × duration, kWh.
Rational nameplateEnergy(const PlantSeries& plant)
{
    return Rational(*plant.meter->capacityKwp) * Rational(Decimal(plant.series->stepSeconds), Decimal(3600));
}

std::map<Period, HighMonth> monthsAbove(const Series& series, const Rational& boundKwh, const QTimeZone& zone)
{
    // In the series' own integers, so that millions of values are compared without fractions.
    const Rational scaled = boundKwh / series.unit.size() * Rational(Decimal(1).shifted(series.scale));
    const Decimal bound = scaled.rounded(0, Rounding::halfEven);
    std::map<Period, HighMonth> months;
    const auto limit = static_cast<qint64>(bound.coefficient());
    for (std::size_t i = 0; i < series.size(); ++i) {
        if (series.values[i] <= limit)
            continue;
        HighMonth& month = months[monthOf(series.start[i], zone)];
        if (month.count++ == 0)
            month.first = month.highest = i;
        if (series.values[i] > series.values[month.highest])
            month.highest = i;
    }
    return months;
}

Discrepancy tooHigh(const PlantSeries& plant, const Period& period, const HighMonth& month, const Rational& energy)
{
    const Series& series = *plant.series;
    const Rational highest = Rational(series.value(month.highest)) * series.unit.size();
    Discrepancy found = discrepancyOf(kPvAboveNameplate, subjectOf(*plant.meter, period));
    setAmounts(found, highest, energy, Unit::kWh());
    found.finding = {QT_TRANSLATE_NOOP("core", "%1: %2 gave up to %3 kWh in one interval; its %4 kWp can give %5 kWh (%6 intervals above the bound)"),
                     {period, plant.meter->id, shown(highest), *plant.meter->capacityKwp, shown(energy), argument(month.count)}};
    found.remedy = QT_TRANSLATE_NOOP("core", "Correct the unit, the meter's ratio or the capacity, or remove the wrong intervals");
    found.records = {series.at(month.highest), series.at(month.first)};
    return found;
}

CheckOutcome run(const CheckContext& context)
{
    const Rational factor(context.parameter(kPvAboveNameplate.id, "factor"));
    const QTimeZone zone = engagementZone(context.submission);
    CheckOutcome outcome;
    for (const PlantSeries& plant : plantSeries(context.submission, kDay)) {
        if (!plant.meter->capacityKwp || plant.meter->capacityKwp->sign() <= 0)
            continue;
        ++outcome.compared;
        const Rational energy = nameplateEnergy(plant);
        for (const auto& [period, month] : monthsAbove(*plant.series, energy * factor, zone))
            outcome.found.push_back(tooHigh(plant, period, month, energy));
    }
    if (outcome.compared == 0)
        return notApplicable(QT_TRANSLATE_NOOP("core", "No generation series of a plant whose capacity is known"));
    outcome.reason = {QT_TRANSLATE_NOOP("core", "Every interval of %1 generation series against the capacity"), {argument(outcome.compared)}};
    return outcome;
}

} // namespace

const CheckDefinition kPvAboveNameplate{
    "pv-above-nameplate", CheckGroup::solar, Severity::mustCorrect, Technique::analyticalTesting,
    QT_TRANSLATE_NOOP("core", "Generation above the nameplate"),
    {{"factor", Decimal::of("1.1"), "",
      QT_TRANSLATE_NOOP("core", "Cold modules and light from cloud edges pass the nameplate for minutes; default of this catalogue")}},
    &run};

} // namespace attest
