// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/declared/independent_values.h"

#include "core/checks/sources/comparison_report.h"
#include "core/quantities/stock_months.h"

#include <algorithm>

namespace attest {

namespace {

bool mostHold(const std::vector<Comparison>& comparisons, const Tolerance& tolerance)
{
    const auto held = std::count_if(comparisons.begin(), comparisons.end(), [&](const Comparison& comparison) { return tolerance.holds(comparison); });
    return held * 2 > static_cast<std::ptrdiff_t>(comparisons.size());
}

} // namespace

std::map<Period, std::vector<Comparison>> independentComparisons(const CheckContext& context, const SourceQuantities& source, const Tolerance& tolerance)
{
    const Period& engagement = context.submission.engagement.period;
    ByPeriod balance;
    if (source.stockBalance)
        balance.insert(*source.stockBalance);
    const ByPeriod* documents = source.stockBalance ? &balance : &source.documented;
    std::vector<Comparison> all = declaredAgainst(source, stockMonths(context.submission, source), engagement);
    if (!mostHold(all, tolerance))
        all.clear();
    for (const ByPeriod* kind : {&source.metered, &source.registered, documents, &source.statistics}) {
        for (Comparison& comparison : declaredAgainst(source, *kind, engagement))
            all.push_back(std::move(comparison));
    }
    std::map<Period, std::vector<Comparison>> result;
    for (Comparison& comparison : all) {
        if (comparison.uncertainty.isZero() && !comparison.observed.amount.isZero() && !comparison.expected.amount.isZero())
            result[comparison.period].push_back(std::move(comparison));
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
