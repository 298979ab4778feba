// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/solar/solar_checks.h"

#include "core/checks/outcome.h"
#include "core/checks/solar/bound_causes.h"
#include "core/checks/solar/plants.h"

#include <cmath>

namespace attest {
namespace {

struct Band {
    Rational low;
    Rational high;
};

/// A share of the light outside of the atmosphere over the period; a tilted plane gains with latitude.
Band bandOf(const CheckContext& context, double latitude)
{
    const auto number = [&](const char* name) { return context.parameter(kPvSpecificYield.id, name).toDouble(); };
    const Period& period = context.submission.engagement.period;
    double light = 0;
    for (QDate day = period.from(); day <= period.to(); day = day.addDays(1))
        light += extraterrestrialIrradiation(day.dayOfYear(), latitude);
    const double tiltGain = 1 + std::abs(latitude) / number("tilt-latitude");
    return {Decimal(std::lround(light * number("lowest-share"))), Decimal(std::lround(light * tiltGain * number("highest-share")))};
}

/// The generation of the whole period, where every month of it is complete.
std::optional<QuantityValue> generationOf(const CheckContext& context, const Meter& meter)
{
    const MeterMonths* months = context.quantities.meter(meter.id);
    if (months == nullptr || months->unit.dimension() != Dimension::energy)
        return std::nullopt;
    for (const ByPeriod* values : {&months->intervals, &months->registers}) {
        const auto total = SourceQuantities::total(*values, context.submission.engagement.period);
        if (total && total->complete)
            return total;
    }
    return std::nullopt;
}

Discrepancy outside(const Meter& meter, const Period& period, const QuantityValue& generated, const Rational& yield, const Band& band)
{
    const bool tooLow = yield < band.low;
    Discrepancy found = discrepancyOf(kPvSpecificYield, subjectOf(meter, period));
    const Rational capacity(*meter.capacityKwp);
    setAmounts(found, generated.amount, (tooLow ? band.low : band.high) * capacity, Unit::kWh());
    found.finding = {QT_TRANSLATE_NOOP("core", "%1 gave %2 kWh per kWp in %3; plants at this latitude give %4 to %5"),
                     {meter.id, shown(yield), period, shown(band.low), shown(band.high)}};
    found.remedy = QT_TRANSLATE_NOOP("core", "Check capacity, unit and ratio of the meter; explain outages or curtailment");
    found.records = cellsOf(generated);
    const auto unit = unitOfBound(yield.toDouble(), band.low.toDouble(), band.high.toDouble());
    found.causes = unit ? std::vector{*unit} : unknownBoundCause();
    return found;
}

void compare(CheckOutcome& outcome, const CheckContext& context, const Meter& meter)
{
    const Site* site = context.submission.site(meter.site);
    if (meter.measures != MeterMeasures::pvGeneration || !meter.capacityKwp || meter.capacityKwp->sign() <= 0 || site == nullptr
        || !site->latitude)
        return;
    const auto generated = generationOf(context, meter);
    if (!generated)
        return;
    ++outcome.compared;
    const Period& period = context.submission.engagement.period;
    const Rational yield = generated->amount / Rational(*meter.capacityKwp);
    const Band band = bandOf(context, site->latitude->toDouble());
    if (yield < band.low || yield > band.high)
        outcome.found.push_back(outside(meter, period, *generated, yield, band));
}

CheckOutcome run(const CheckContext& context)
{
    CheckOutcome outcome;
    if (Decimal(context.submission.engagement.period.days()) < context.parameter(kPvSpecificYield.id, "shortest-period"))
        return notApplicable(QT_TRANSLATE_NOOP("core", "The period is shorter than a year"));
    for (const Meter& meter : context.submission.meters)
        compare(outcome, context, meter);
    if (outcome.compared == 0)
        return notApplicable(QT_TRANSLATE_NOOP("core", "No plant of known capacity and place has a complete year"));
    outcome.reason = {QT_TRANSLATE_NOOP("core", "Year's yield of %1 plants against the band of their latitude"), {argument(outcome.compared)}};
    return outcome;
}

} // namespace

const CheckDefinition kPvSpecificYield{
    "pv-specific-yield", CheckGroup::solar, Severity::mustExplain, Technique::analyticalTesting,
    QT_TRANSLATE_NOOP("core", "Yield per kWp and year"),
    {{"lowest-share", Decimal::of("0.20"), "",
      QT_TRANSLATE_NOOP("core", "Of the light outside of the atmosphere (FAO-56, eq. 21): cloudiest places, unfavourable roofs")},
     {"highest-share", Decimal::of("0.60"), "",
      QT_TRANSLATE_NOOP("core", "Of the same light: deserts; above the highest country average of the World Bank's study (2020)")},
     {"tilt-latitude", Decimal(300), "",
      QT_TRANSLATE_NOOP("core", "A plane tilted to the sun gains with the latitude: the upper end grows by latitude ÷ this, a fifth at 60°; our choice")},
     {"shortest-period", Decimal(360), "days",
      QT_TRANSLATE_NOOP("core", "The band is one of a whole year: a shorter period has a season; years of 52 weeks count; our choice")}},
    &run};

} // namespace attest
