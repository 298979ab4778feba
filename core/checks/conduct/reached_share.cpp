// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/conduct/reached_share.h"

#include "core/checks/outcome.h"
#include "core/checks/sources/comparison.h"

#include <algorithm>

namespace attest {
namespace {

constexpr int kPlaces = 1;

ReachedShare shareOf(const SourceQuantities& source, const Period& engagement)
{
    const std::vector<Period> compared = comparedPeriods(source, engagement);
    ReachedShare share{&source, 0, 0, {}};
    for (const auto& [period, value] : source.declared) {
        const Rational amount = value.amount.absolute();
        const bool isReached = std::any_of(compared.begin(), compared.end(), [&p = period](const Period& span) { return span.contains(p); });
        share.declared += amount;
        if (isReached)
            share.reached += amount;
        else
            append(share.unreachedCells, cellsOf(value));
    }
    return share;
}

} // namespace

std::vector<Period> comparedPeriods(const SourceQuantities& source, const Period& engagement)
{
    ByPeriod balance;
    if (source.stockBalance)
        balance.insert(*source.stockBalance);
    // Purchases say what was used only together with the stock.
    const ByPeriod* documents = source.stockBalance ? &balance : &source.documented;
    std::vector<Period> periods;
    for (const ByPeriod* kind : {&source.metered, &source.registered, documents, &source.statistics}) {
        for (const Comparison& comparison : declaredAgainst(source, *kind, engagement))
            periods.push_back(comparison.period);
    }
    return periods;
}

Decimal ReachedShare::percent() const
{
    const Decimal rounded = (reached * 100 / declared).rounded(kPlaces, Rounding::halfEven);
    const Decimal below = Decimal(100) - Decimal(1).shifted(-kPlaces);
    return (reached < declared ? std::min(rounded, below) : rounded).normalized();
}

std::vector<ReachedShare> reachedShares(const CheckContext& context)
{
    std::vector<ReachedShare> shares;
    for (const SourceQuantities& source : context.quantities.sources) {
        ReachedShare share = shareOf(source, context.submission.engagement.period);
        if (!share.declared.isZero())
            shares.push_back(std::move(share));
    }
    return shares;
}

std::optional<Decimal> reachedPercent(const CheckContext& context, const std::vector<ReachedShare>& shares)
{
    Rational all;
    Rational reached;
    for (const ReachedShare& share : shares) {
        const SourceEmissions* emissions = context.inventory.source(share.quantities->source);
        if (!emissions)
            continue;
        all += emissions->location.absolute();
        reached += emissions->location.absolute() * share.reached / share.declared;
    }
    return percentOf(reached, all);
}

} // namespace attest
