// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/declared/independent_values.h"

#include <algorithm>

namespace attest {

std::map<Period, std::vector<Comparison>> independentComparisons(const SourceQuantities& source, const Period& engagement)
{
    ByPeriod balance;
    if (source.stockBalance)
        balance.insert(*source.stockBalance);
    const ByPeriod* documents = source.stockBalance ? &balance : &source.documented;
    std::map<Period, std::vector<Comparison>> result;
    for (const ByPeriod* kind : {&source.metered, &source.registered, documents, &source.statistics}) {
        for (Comparison& comparison : declaredAgainst(source, *kind, engagement)) {
            if (comparison.uncertainty.isZero() && !comparison.observed.amount.isZero() && !comparison.expected.amount.isZero())
                result[comparison.period].push_back(std::move(comparison));
        }
    }
    return result;
}

Discrepancy joinedDiscrepancy(const CheckContext& context, const CheckDefinition& check, const std::vector<Comparison>& comparisons)
{
    Discrepancy discrepancy = discrepancyOf(context, check, comparisons.front());
    for (const Comparison& comparison : comparisons) {
        for (const Contribution& part : comparison.expected.parts) {
            if (std::find(discrepancy.records.begin(), discrepancy.records.end(), part.at) == discrepancy.records.end())
                discrepancy.records.push_back(part.at);
        }
    }
    return discrepancy;
}

} // namespace attest
