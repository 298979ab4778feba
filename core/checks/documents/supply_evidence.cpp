// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/documents/supply_evidence.h"

#include <algorithm>

namespace attest {
namespace {

/// The sum of the shares that lie in a span; nothing where no period touches it.
std::optional<Rational> within(const ByPeriod& values, const Period& span)
{
    std::optional<Rational> sum;
    for (const auto& [period, value] : values) {
        const Period common = period.intersected(span);
        if (!common.isEmpty())
            sum = sum.value_or(Rational(0)) + value.amount * Rational(common.days()) / Rational(period.days());
    }
    return sum;
}

std::optional<Rational> counted(const MeterMonths& months, const Period& span)
{
    const auto intervals = within(months.intervals, span);
    return intervals ? intervals : within(months.registers, span);
}

/// Years say nothing about a part of them.
bool isByParts(const ByPeriod& declared, const Period& engagement)
{
    return std::any_of(declared.begin(), declared.end(), [&](const auto& entry) { return entry.first.days() < engagement.days(); });
}

} // namespace

std::optional<SupplyEvidence> suppliedIn(const CheckContext& context, const SupplyLines& supply, const Period& span)
{
    const SourceQuantities* source = context.quantities.source(supply.source);
    if (!source)
        return std::nullopt;
    const MeterMonths* months = context.quantities.meter(supply.meter);
    if (months && months->unit.convertsTo(source->unit)) {
        if (const auto amount = counted(*months, span))
            return SupplyEvidence{*amount * months->unit.size() / source->unit.size(), true};
    }
    if (!isByParts(source->declared, context.submission.engagement.period))
        return std::nullopt;
    return SupplyEvidence{within(source->declared, span).value_or(Rational(0)), false};
}

Flow flowOf(const Submission& submission, const SupplyLines& supply)
{
    const Source* source = submission.source(supply.source);
    if (!source || source->status != SourceStatus::reported)
        return Flow::other;
    switch (source->category) {
    case SourceCategory::purchasedElectricity:
    case SourceCategory::purchasedHeat:
    case SourceCategory::exportedElectricity:
    case SourceCategory::exportedHeat:
    case SourceCategory::onsiteRenewable:
        return Flow::continuous;
    case SourceCategory::fugitive:
    case SourceCategory::process:
        return Flow::other;
    case SourceCategory::stationaryCombustion:
    case SourceCategory::mobileCombustion:
    case SourceCategory::recovered:
    case SourceCategory::otherIndirect:
        return supply.meter.isEmpty() ? Flow::delivered : Flow::continuous;
    }
    Q_UNREACHABLE();
}

} // namespace attest
