// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounting/factor_choice.h"
#include "core/accounting/supply.h"

#include <algorithm>

namespace attest {
namespace {

/// The total that the company's report prints; else the market-based one, which a claim speaks of.
Rational reportedTotal(const Submission& submission, const Inventory& inventory)
{
    for (const ReportedTotal& total : submission.totals) {
        if (total.item == u"total")
            return total.emissionsTco2e;
    }
    return submission.engagement.claim == Claim::carbonNeutral ? inventory.market : inventory.location;
}

bool isConsumed(SourceCategory category)
{
    return category == SourceCategory::purchasedElectricity || category == SourceCategory::onsiteRenewable;
}

/// All electricity that was used, own and delivered directly too, as if it came from the grid.
Rational gridGross(const Submission& submission, const Quantities& quantities, const FactorLibrary& library)
{
    const FactorChoice factors(submission, library);
    Rational gross;
    for (const Source& source : submission.sources) {
        const SourceQuantities* values = quantities.source(source.id);
        if (!values || source.status != SourceStatus::reported || !isConsumed(source.category))
            continue;
        const FactorOutcome grid = factors.ofGrid(source, values->unit);
        if (grid.factor)
            gross += values->declaredTotal() * grid.factor->value;
    }
    return gross;
}

MessageArgument shown(const Rational& tonnes)
{
    return tonnes.rounded(2, Rounding::halfEven);
}

} // namespace

Materiality materialityOf(const Submission& submission, const Quantities& quantities, const Inventory& inventory,
                          const FactorLibrary& library)
{
    const MaterialityRule& rule = submission.engagement.materiality;
    const Rational floor = rule.floorTco2e;
    const Rational share(rule.percent, 100);
    const Rational reported = reportedTotal(submission, inventory).absolute();
    const Rational gross = gridGross(submission, quantities, library);
    const bool isNeutral = submission.engagement.claim == Claim::carbonNeutral;
    Materiality result;
    // A neutral claim's rest that is smaller than the gross's own threshold says nothing about what matters.
    result.zeroClaim = reported <= floor || (isNeutral && reported <= gross * share);
    result.reference = result.zeroClaim ? gross : reported;
    const Rational threshold = result.reference * share;
    result.threshold = std::max(threshold, floor);
    if (threshold < floor)
        result.basis = {QT_TRANSLATE_NOOP("core", "The agreed floor; %1 % of %2 tCO2e is less"), {rule.percent, shown(result.reference)}};
    else if (result.zeroClaim)
        result.basis = {QT_TRANSLATE_NOOP("core", "%1 % of %2 tCO2e, the location-based emissions of all electricity used; the reported total is nearly zero"),
                        {rule.percent, shown(result.reference)}};
    else
        result.basis = {QT_TRANSLATE_NOOP("core", "%1 % of the reported total of %2 tCO2e"), {rule.percent, shown(result.reference)}};
    return result;
}

} // namespace attest
