// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/solar/solar_checks.h"

#include "core/checks/outcome.h"
#include "core/checks/solar/bound_causes.h"
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

std::map<Period, HighMonth> monthsAbove(const PlantSeries& plant, PowerLimit limit)
{
    const auto power = [&](std::size_t i) { return plant.kwh(i) / static_cast<double>(plant.secondsOf(i)); };
    std::map<Period, HighMonth> months;
    for (std::size_t i = 0; i < plant.values.size(); ++i) {
        if (!limit.isPassedBy(plant.values.place(i)))
            continue;
        HighMonth& month = months[monthOfDay(plant.values.calendar().dayOf(plant.values.starts()[i]))];
        if (month.count++ == 0)
            month.first = month.highest = i;
        if (power(i) > power(month.highest))
            month.highest = i;
    }
    return months;
}

Discrepancy tooHigh(const PlantSeries& plant, const Period& period, const HighMonth& month)
{
    const Decimal& capacity = *plant.meter().capacityKwp;
    const Rational highest = plant.energy(month.highest);
    const Rational possible = Rational(capacity) * Rational(Decimal(plant.secondsOf(month.highest)), Decimal(3600));
    Discrepancy found = discrepancyOf(kPvAboveNameplate, subjectOf(plant.meter(), period));
    setAmounts(found, highest, possible, Unit::kWh());
    found.finding = {QT_TRANSLATE_NOOP("core", "%1: %2 gave up to %3 kWh in one interval; its %4 kWp can give %5 kWh (%6 intervals above the bound)"),
                     {period, plant.meter().id, shown(highest), capacity, shown(possible), argument(month.count)}};
    found.remedy = QT_TRANSLATE_NOOP("core", "Correct the unit, the meter's ratio or the capacity, or remove the wrong intervals");
    found.records = {plant.values.cell(month.highest), plant.values.cell(month.first)};
    return found;
}

CheckOutcome run(const CheckContext& context)
{
    const Rational factor(context.parameter(kPvAboveNameplate.id, "factor"));
    CheckOutcome outcome;
    for (const PlantSeries& plant : plantSeries(context.submission, kDay)) {
        const auto& capacity = plant.meter().capacityKwp;
        if (!capacity || capacity->sign() <= 0)
            continue;
        ++outcome.compared;
        BoundCauses causes(context, plant);
        for (const auto& [period, month] : monthsAbove(plant, PowerLimit(Rational(*capacity) * factor))) {
            outcome.found.push_back(tooHigh(plant, period, month));
            const qint64 start = plant.values.starts()[month.highest];
            outcome.found.back().causes = causes.of(start, start + 1);
        }
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
      QT_TRANSLATE_NOOP("core", "Cold modules and light from cloud edges pass the nameplate for minutes; default of this catalogue")},
     {"usual-peak-percent", Decimal(95), "%",
      QT_TRANSLATE_NOOP("core", "Of the positive values lie below the plant's usual peak, which tells whether the unit is wrong; our choice: single wrong values are fewer than the rest")},
     {"least-peak-percent", Decimal(20), "%",
      QT_TRANSLATE_NOOP("core", "Of the nameplate: the usual peak of any plant reaches as much, and with a unit of power changed shows it; our choice: dull places and unfavourable roofs")}},
    &run};

} // namespace attest
