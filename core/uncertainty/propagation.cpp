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

void workOutTrend(const std::vector<UncertainAmount>& amounts, Propagation& result)
{
    double before = 0;
    for (const UncertainAmount& amount : amounts)
        before += amount.before.value_or(0);
    const bool isComplete = std::all_of(amounts.begin(), amounts.end(), [](const UncertainAmount& a) { return a.before.has_value(); });
    if (!isComplete || before == 0)
        return;
    const double change = (result.total - before) / before * 100;
    std::map<int, double> shared;
    double variance = 0;
    for (std::size_t i = 0; i < amounts.size(); ++i) {
        const UncertainAmount& amount = amounts[i];
        PropagatedAmount& columns = result.amounts[i];
        const double more = 0.01 * *amount.before + before;
        columns.typeA = std::abs((0.01 * amount.emissions + result.total - more) / more * 100 - change);
        columns.typeB = std::abs(amount.emissions / before);
        columns.trendByFactor = columns.typeA * amount.factorPercent;
        columns.trendByActivity = columns.typeB * amount.activityPercent * std::sqrt(2.0);
        columns.trendVariance = square(columns.trendByFactor) + square(columns.trendByActivity);
        variance += amount.factorGroup >= 0 ? square(columns.trendByActivity) : columns.trendVariance;
        if (amount.factorGroup >= 0)
            shared[amount.factorGroup] += columns.trendByFactor;
    }
    for (const auto& [group, points] : shared)
        variance += square(points);
    result.trend = Trend{change, std::sqrt(variance)};
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
