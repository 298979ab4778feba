// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/site_functions.h"

#include <algorithm>

namespace attest {

std::optional<QuantityValue> selfUse(const ElectricityMonth& month)
{
    const auto amount = month.selfUse();
    if (!amount)
        return std::nullopt;
    QuantityValue value = *month.generation;
    for (const auto& other : {month.gridExport, month.storageCharge}) {
        value.complete = value.complete && (!other || other->complete);
        value.apportioned = value.apportioned || (other && other->apportioned);
        if (other)
            value.parts.insert(value.parts.end(), other->parts.begin(), other->parts.end());
    }
    value.amount = *amount;
    return value;
}

Found ofSites(ElectricityTerm read, const std::vector<QString>& words, const RuleData& data, const Period& period)
{
    LookedUp sum{0, Unit::kWh(), {}};
    qint64 days = 0;
    for (const ElectricityAccount& account : data.quantities.electricity) {
        const bool has = std::any_of(account.months.begin(), account.months.end(), [read](const ElectricityMonth& month) { return read(month).has_value(); });
        if (words.empty() ? !has : account.site != words[0])
            continue;
        days = 0;
        for (const ElectricityMonth& month : account.months) {
            if (!period.contains(month.period))
                continue;
            const Found one = whole(read(month), Unit::kWh(), account.site, month.period);
            if (std::holds_alternative<NoValue>(one))
                return one;
            const LookedUp& found = std::get<LookedUp>(one);
            sum.amount += found.amount;
            sum.cells.insert(sum.cells.end(), found.cells.begin(), found.cells.end());
            days += month.period.days();
        }
    }
    if (days != period.days())
        return missing({QT_TRANSLATE_NOOP("core", "No meter measures this for %1"), {period}});
    return sum;
}

} // namespace attest
