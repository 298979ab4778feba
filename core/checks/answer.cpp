// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/answer.h"

#include "core/diagnosis/diagnosis.h"

#include <algorithm>

namespace attest {
namespace {

constexpr int kEffectPlaces = 6;
constexpr int kSharePlaces = 1;

/// Location-based factor of the subject's source, in tCO2e per kWh or per its own unit.
std::optional<Rational> effectFactor(const CheckContext& context, const Discrepancy& discrepancy)
{
    QString id = discrepancy.subject.source;
    if (id.isEmpty()) {
        const Meter* meter = context.submission.meter(discrepancy.subject.meter);
        id = meter ? meter->source : QString();
    }
    const SourceEmissions* emissions = context.inventory.source(id);
    const SourceQuantities* quantities = context.quantities.source(id);
    if (!emissions || !emissions->factor || !quantities)
        return std::nullopt;
    const auto unit = discrepancy.difference->unit;
    if (!unit.convertsTo(quantities->unit))
        return std::nullopt;
    return *emissions->factor * unit.size() / quantities->unit.size();
}

void fillEffect(const CheckContext& context, Discrepancy& discrepancy)
{
    if (!discrepancy.effectTco2e && discrepancy.difference) {
        if (discrepancy.difference->unit.dimension() == Dimension::emission) {
            discrepancy.effectTco2e = discrepancy.difference->in(Unit::tCO2e())->rounded(kEffectPlaces, Rounding::halfEven).normalized();
        } else if (const auto factor = effectFactor(context, discrepancy)) {
            const Rational effect = Rational(discrepancy.difference->value) * *factor;
            discrepancy.effectTco2e = effect.rounded(kEffectPlaces, Rounding::halfEven).normalized();
        }
    }
    if (discrepancy.effectTco2e && !discrepancy.shareOfMateriality && !context.materiality.threshold.isZero()) {
        const Rational share = Rational(discrepancy.effectTco2e->absolute()) * 100 / context.materiality.threshold;
        discrepancy.shareOfMateriality = share.rounded(kSharePlaces, Rounding::halfEven);
    }
}

/// Causes that the check did not name itself, where there are numbers to reason from.
void fillCauses(const CheckContext& context, Discrepancy& discrepancy)
{
    const Subject& subject = discrepancy.subject;
    const bool ofAQuantity = !subject.source.isEmpty() && subject.certificate.isEmpty() && subject.plant.isEmpty() && subject.item.isEmpty();
    const bool hasNumbers = discrepancy.observed && discrepancy.expected && ofAQuantity;
    if (!discrepancy.causes.empty() || !hasNumbers || discrepancy.severity == Severity::note)
        return;
    const SourceQuantities* quantities = context.quantities.source(discrepancy.subject.source);
    if (!quantities || !discrepancy.observed->unit.convertsTo(quantities->unit))
        return;
    discrepancy.causes = probableCauses(*discrepancy.observed->in(quantities->unit), *discrepancy.expected->in(quantities->unit),
                                        discrepancy.subject, context.submission, context.quantities);
}

void sortBySubject(std::vector<Discrepancy>& found)
{
    std::stable_sort(found.begin(), found.end(), [](const Discrepancy& a, const Discrepancy& b) {
        if (a.subject.source != b.subject.source)
            return a.subject.source < b.subject.source;
        if (a.subject.meter != b.subject.meter)
            return a.subject.meter < b.subject.meter;
        if (!(a.subject.period == b.subject.period))
            return a.subject.period < b.subject.period;
        return a.subject.key() < b.subject.key();
    });
}

} // namespace

void complete(CheckOutcome& outcome, const CheckContext& context)
{
    sortBySubject(outcome.found);
    for (Discrepancy& discrepancy : outcome.found) {
        fillEffect(context, discrepancy);
        fillCauses(context, discrepancy);
    }
}

} // namespace attest
