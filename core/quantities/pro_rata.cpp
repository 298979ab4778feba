// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quantities/parts.h"

#include <algorithm>

namespace attest {
namespace {

/// So many months agree with their shares by chance hardly ever, if each does so to the last place …
constexpr int kFewestMonths = 3;
/// … and the last place is less than this part of the amount.
constexpr int kLastPlaceOfAmount = 1000;

/// A unit of the last place of the month's declared cells.
std::optional<Rational> lastPlace(const Submission& submission, const SourceQuantities& quantities, const Period& period)
{
    std::optional<Rational> place;
    for (const ActivityRecord& record : submission.activity) {
        if (record.source != quantities.source || !(record.period == period) || !record.quantity.unit.convertsTo(quantities.unit))
            continue;
        const Rational own = Rational(Decimal(1).shifted(-record.quantity.value.scale())) * record.quantity.unit.size() / quantities.unit.size();
        place = place ? std::max(*place, own) : own;
    }
    return place;
}

bool isShare(const Period& period, const QuantityValue& value) { return value.complete && value.apportioned && period.isMonth(); }

/// Declared as the share, each part of which may have been rounded.
bool agrees(const Submission& submission, const SourceQuantities& quantities, const Period& period, const QuantityValue& value)
{
    const auto declared = quantities.declared.find(period);
    const auto place = lastPlace(submission, quantities, period);
    if (declared == quantities.declared.end() || !place || *place * kLastPlaceOfAmount > value.amount.absolute())
        return false;
    return (declared->second.amount - value.amount).absolute() <= *place * Rational(static_cast<qint64>(std::max<std::size_t>(value.parts.size(), 1)));
}

} // namespace

void settleProRata(const Submission& submission, const SourceQuantities& quantities, ByPeriod& values)
{
    int shares = 0;
    int agreeing = 0;
    for (const auto& [period, value] : values) {
        shares += isShare(period, value) && quantities.declared.contains(period) ? 1 : 0;
        agreeing += isShare(period, value) && agrees(submission, quantities, period, value) ? 1 : 0;
    }
    if (agreeing < kFewestMonths || agreeing * 2 <= shares)
        return;
    for (auto& [period, value] : values) {
        if (isShare(period, value))
            value.apportioned = false;
    }
}

} // namespace attest
