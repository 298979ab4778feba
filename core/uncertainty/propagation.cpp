// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/uncertainty/propagation.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace attest {
namespace {

double square(double x) { return x * x; }

/// tCO2e that the factors of each group may be off by, all of its amounts together.
std::map<int, double> sharedFactorErrors(const std::vector<UncertainAmount>& amounts)
{
    std::map<int, double> errors;
    for (const UncertainAmount& amount : amounts) {
        if (amount.factorGroup >= 0)
            errors[amount.factorGroup] += amount.emissions * amount.factorPercent / 100;
    }
    return errors;
}

/// An amount's part of the total's squared half-width; the parts of a group add up to the square of its common error.
double varianceOf(const UncertainAmount& amount, const std::map<int, double>& shared)
{
    const double byActivity = amount.emissions * amount.activityPercent / 100;
    const double byFactor = amount.emissions * amount.factorPercent / 100;
    const double together = amount.factorGroup >= 0 ? shared.at(amount.factorGroup) : byFactor;
    return square(byActivity) + byFactor * together;
}

/// The totals of the two years.
struct TwoYears {
    double now = 0;
    double before = 0;

    /// Change of the trend, in percent points, for 1 % more of an amount in both years: column I with its sign.
    double sensitivity(double amount, double amountBefore) const
    {
        return ((0.01 * amount + now) / (0.01 * amountBefore + before) - now / before) * 100;
    }
};

/// Of each group, both years.
std::map<int, TwoYears> groupTotals(const std::vector<UncertainAmount>& amounts)
{
    std::map<int, TwoYears> groups;
    for (const UncertainAmount& amount : amounts) {
        if (amount.factorGroup < 0)
            continue;
        groups[amount.factorGroup].now += amount.emissions;
        groups[amount.factorGroup].before += *amount.before;
    }
    return groups;
}

std::optional<TwoYears> totalsOf(const std::vector<UncertainAmount>& amounts)
{
    TwoYears totals;
    for (const UncertainAmount& amount : amounts) {
        if (!amount.before)
            return std::nullopt;
        totals.now += amount.emissions;
        totals.before += *amount.before;
    }
    return totals.before == 0 ? std::nullopt : std::optional(totals);
}

/// Columns I to M.
void addTrendColumns(const UncertainAmount& amount, const TwoYears& totals, PropagatedAmount& columns)
{
    columns.typeA = std::abs(totals.sensitivity(amount.emissions, *amount.before));
    columns.typeB = std::abs(amount.emissions / totals.before);
    columns.trendByFactor = columns.typeA * amount.factorPercent;
    columns.trendByActivity = columns.typeB * amount.activityPercent * std::sqrt(2.0);
    columns.trendVariance = square(columns.trendByFactor) + square(columns.trendByActivity);
}

void workOutTrend(const std::vector<UncertainAmount>& amounts, Propagation& result)
{
    const auto totals = totalsOf(amounts);
    if (!totals)
        return;
    std::map<int, TwoYears> groups = groupTotals(amounts);
    double variance = 0;
    for (std::size_t i = 0; i < amounts.size(); ++i) {
        const UncertainAmount& amount = amounts[i];
        PropagatedAmount& columns = result.amounts[i];
        addTrendColumns(amount, *totals, columns);
        variance += amount.factorGroup < 0 ? columns.trendVariance : square(columns.trendByActivity);
        // A group's factor moves all of its amounts one way: what one adds to the trend another may take from it.
        if (const auto group = groups.extract(amount.factorGroup))
            variance += square(totals->sensitivity(group.mapped().now, group.mapped().before) * amount.factorPercent);
    }
    if (std::isfinite(variance))
        result.trend = Trend{(totals->now / totals->before - 1) * 100, std::sqrt(variance)};
}

} // namespace

double rootSumOfSquares(const std::vector<double>& contributions)
{
    double sum = 0;
    for (const double contribution : contributions)
        sum += square(contribution);
    return std::sqrt(sum);
}

Propagation propagate(const std::vector<UncertainAmount>& amounts)
{
    Propagation result;
    const std::map<int, double> shared = sharedFactorErrors(amounts);
    double variance = 0;
    for (const UncertainAmount& amount : amounts) {
        result.total += amount.emissions;
        variance += varianceOf(amount, shared);
    }
    for (const UncertainAmount& amount : amounts) {
        PropagatedAmount columns;
        columns.combinedPercent = rootSumOfSquares({amount.activityPercent, amount.factorPercent});
        if (result.total != 0)
            columns.varianceShare = varianceOf(amount, shared) / square(result.total);
        result.amounts.push_back(columns);
    }
    result.halfWidth = std::sqrt(std::max(variance, 0.0));
    if (result.total != 0)
        result.percent = result.halfWidth / std::abs(result.total) * 100;
    workOutTrend(amounts, result);
    return result;
}

} // namespace attest
