// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sampling/facilities.h"

#include "core/accounting/factor_choice.h"

#include <algorithm>

namespace attest {
namespace {

bool isElectricity(const Source& source)
{
    return source.category == SourceCategory::purchasedElectricity || source.category == SourceCategory::onsiteRenewable;
}

Rational weightOf(const Source& source, const SourceQuantities& values, const Inventory& inventory, const FactorChoice& factors)
{
    const SourceEmissions* emissions = inventory.source(source.id);
    if (emissions && !emissions->location.isZero())
        return emissions->location.absolute();
    if (!isElectricity(source))
        return 0;
    const FactorOutcome grid = factors.ofGrid(source, values.unit);
    return grid.factor ? (values.declaredTotal() * grid.factor->value).absolute() : Rational(0);
}

Rational yearOf(const MeterMonths& meter)
{
    Rational sum;
    for (const auto& [period, value] : meter.intervals)
        sum += value.amount.absolute();
    for (const auto& [period, value] : meter.registers) {
        if (!meter.intervals.contains(period))
            sum += value.amount.absolute();
    }
    return sum;
}

/// The source's weight, divided among its meters.
void addShares(std::vector<FacilityShare>& shares, const QString& source, const Rational& weight,
               const Submission& submission, const Quantities& quantities)
{
    std::vector<FacilityShare> meters;
    Rational measured;
    for (const MeterMonths& meter : quantities.meters) {
        const Meter* known = submission.meter(meter.meter);
        if (!known || known->source != source)
            continue;
        const Rational amount = yearOf(meter) * meter.unit.size();
        measured += amount;
        meters.push_back({source, meter.meter, amount});
    }
    if (measured.isZero()) {
        shares.push_back({source, {}, weight});
        return;
    }
    for (FacilityShare& meter : meters) {
        meter.percent *= weight / measured;
        shares.push_back(std::move(meter));
    }
}

} // namespace

std::vector<FacilityShare> facilityShares(const Submission& submission, const Quantities& quantities,
                                          const Inventory& inventory, const FactorLibrary& library)
{
    const FactorChoice factors(submission, library);
    std::vector<FacilityShare> shares;
    Rational total;
    for (const SourceQuantities& values : quantities.sources) {
        const Source* source = submission.source(values.source);
        const Rational weight = source ? weightOf(*source, values, inventory, factors) : Rational(0);
        if (weight.isZero())
            continue;
        total += weight;
        addShares(shares, values.source, weight, submission, quantities);
    }
    for (FacilityShare& share : shares)
        share.percent *= Rational(100) / total;
    std::stable_sort(shares.begin(), shares.end(), [](const FacilityShare& a, const FacilityShare& b) { return a.percent > b.percent; });
    return shares;
}

} // namespace attest
