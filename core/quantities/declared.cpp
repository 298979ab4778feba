// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quantities/parts.h"
#include "core/quantities/sums.h"

#include <algorithm>

namespace attest {
namespace {

Unit firstUnit(const Submission& submission, const Source& source)
{
    for (const ActivityRecord& record : submission.activity) {
        if (record.source == source.id && record.quantity.unit.isValid())
            return record.quantity.unit;
    }
    for (const Meter& meter : submission.meters) {
        if (meter.source == source.id && meter.unit.isValid())
            return meter.unit;
    }
    for (const InvoiceLine& line : submission.invoices) {
        if (line.source == source.id && line.quantity.unit.isValid())
            return line.quantity.unit;
    }
    return {};
}

bool repeatsOthers(const Period& period, const ByPeriod& all)
{
    return std::any_of(all.begin(), all.end(), [&](const auto& other) {
        return !(other.first == period) && period.contains(other.first);
    });
}

} // namespace

Unit referenceUnit(const Submission& submission, const Source& source)
{
    const Unit first = firstUnit(submission, source);
    return first.dimension() == Dimension::energy ? Unit::kWh() : first;
}

void workOutDeclared(const Submission& submission, SourceQuantities& quantities)
{
    ByPeriod all;
    for (const ActivityRecord& record : submission.activity) {
        if (record.source != quantities.source)
            continue;
        QuantityValue& value = all[record.period];
        const std::optional<Rational> amount = record.quantity.in(quantities.unit);
        if (!amount) {
            value.complete = false; // a unit of another dimension cannot be added
            continue;
        }
        add(value, {*amount, true, false, {{record.source, *amount, record.at, 1}}});
    }
    for (const auto& [period, value] : all)
        (repeatsOthers(period, all) ? quantities.declaredYears : quantities.declared).emplace(period, value);
}

} // namespace attest
