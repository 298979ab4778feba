// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quantities/stock_months.h"

#include "core/quantities/parts.h"
#include "core/quantities/sums.h"

#include <algorithm>
#include <map>

namespace attest {
namespace {

std::vector<const StockLevel*> levelsOf(const Submission& submission, const QString& source)
{
    std::vector<const StockLevel*> levels;
    for (const StockLevel& level : submission.stock) {
        if (level.source == source)
            levels.push_back(&level);
    }
    std::stable_sort(levels.begin(), levels.end(), [](const auto* a, const auto* b) { return a->date < b->date; });
    return levels;
}

/// The opening level stands at the start of its day; one dated the day before the period is that day's closing level.
Period periodBetween(const StockLevel& first, const StockLevel& last, const Period& engagement)
{
    const bool closingOfDayBefore = first.date.addDays(1) == engagement.from();
    return {closingOfDayBefore ? engagement.from() : first.date, last.date};
}

/// Documents of the period, and what the stock gave or took.
std::optional<QuantityValue> balanceOf(const Submission& submission, const Unit& unit, const Period& period, const StockLevel& first,
                                       const StockLevel& last)
{
    const std::optional<Rational> opening = first.quantity.in(unit);
    const std::optional<Rational> closing = last.quantity.in(unit);
    if (!opening || !closing)
        return std::nullopt;
    QuantityValue balance = documentsWithin(submission, first.source, unit, period);
    add(balance, {*opening, true, false, {{first.source, *opening, first.at, 1}}});
    add(balance, {*closing, true, false, {{last.source, *closing, last.at, 1}}}, -1);
    return balance;
}

} // namespace

std::optional<std::pair<Period, QuantityValue>> stockBalance(const Submission& submission, const QString& source,
                                                             const Unit& unit)
{
    const std::vector<const StockLevel*> levels = levelsOf(submission, source);
    if (levels.size() < 2)
        return std::nullopt;
    const Period period = periodBetween(*levels.front(), *levels.back(), submission.engagement.period);
    auto balance = period.days() < 2 ? std::nullopt : balanceOf(submission, unit, period, *levels.front(), *levels.back());
    if (!balance)
        return std::nullopt;
    return std::pair(period, std::move(*balance));
}

ByPeriod stockMonths(const Submission& submission, const SourceQuantities& source)
{
    const std::vector<const StockLevel*> levels = levelsOf(submission, source.source);
    if (levels.size() < 2)
        return {};
    const Period covered = periodBetween(*levels.front(), *levels.back(), submission.engagement.period);
    std::map<QDate, const StockLevel*> atEndOf{{covered.from().addDays(-1), levels.front()}};
    for (auto level = levels.begin() + 1; level != levels.end(); ++level)
        atEndOf.insert_or_assign((*level)->date, *level);
    ByPeriod months;
    for (const Period& month : covered.months()) {
        const auto first = atEndOf.find(month.from().addDays(-1));
        const auto last = atEndOf.find(month.to());
        if (!month.isMonth() || first == atEndOf.end() || last == atEndOf.end())
            continue;
        if (auto balance = balanceOf(submission, source.unit, month, *first->second, *last->second)) {
            balance->complete = true;
            months.emplace(month, std::move(*balance));
        }
    }
    return months;
}

} // namespace attest
