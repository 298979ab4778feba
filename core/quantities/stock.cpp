// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quantities/parts.h"
#include "core/quantities/sums.h"

#include <algorithm>

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

} // namespace

std::optional<std::pair<Period, QuantityValue>> stockBalance(const Submission& submission, const QString& source,
                                                             const Unit& unit)
{
    const std::vector<const StockLevel*> levels = levelsOf(submission, source);
    if (levels.size() < 2)
        return std::nullopt;
    const StockLevel& first = *levels.front();
    const StockLevel& last = *levels.back();
    const std::optional<Rational> opening = first.quantity.in(unit);
    const std::optional<Rational> closing = last.quantity.in(unit);
    const Period period = periodBetween(first, last, submission.engagement.period);
    if (!opening || !closing || period.days() < 2)
        return std::nullopt;
    QuantityValue balance = documentsWithin(submission, source, unit, period);
    add(balance, {*opening, true, false, {{source, *opening, first.at, 1}}});
    add(balance, {*closing, true, false, {{source, *closing, last.at, 1}}}, -1);
    return std::pair(period, std::move(balance));
}

} // namespace attest
