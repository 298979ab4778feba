// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/balance/balance_checks.h"

#include "core/checks/outcome.h"

#include <algorithm>

namespace attest {
namespace {

std::vector<const Meter*> childrenOf(const Submission& submission, const Meter& parent)
{
    std::vector<const Meter*> children;
    for (const Meter& meter : submission.meters) {
        if (meter.parent == parent.id && meter.id != parent.id)
            children.push_back(&meter);
    }
    return children;
}

/// Below a supply meter the sub-meters see also what other supplies bring; then the two cannot be compared.
bool isComparable(const Submission& submission, const Meter& parent, const Meter& child)
{
    if (parent.measures == child.measures)
        return true;
    const bool below = parent.measures == MeterMeasures::gridImport && child.measures == MeterMeasures::consumption;
    return below && std::none_of(submission.meters.begin(), submission.meters.end(), [&](const Meter& meter) {
        return meter.site == parent.site
            && (meter.measures == MeterMeasures::pvGeneration || meter.measures == MeterMeasures::directLine
                || meter.measures == MeterMeasures::storageDischarge);
    });
}

/// A meter's value of a month, complete; from intervals, else from the register.
const QuantityValue* valueOf(const MeterMonths& meter, const Period& month)
{
    for (const ByPeriod* values : {&meter.intervals, &meter.registers}) {
        const auto found = values->find(month);
        if (found != values->end() && found->second.complete)
            return &found->second;
    }
    return nullptr;
}

std::optional<QuantityValue> sumOf(const CheckContext& context, const std::vector<const Meter*>& children, const MeterMonths& parent,
                                   const Period& month)
{
    QuantityValue sum;
    for (const Meter* child : children) {
        const MeterMonths* months = context.quantities.meter(child->id);
        const QuantityValue* value = months && months->unit == parent.unit ? valueOf(*months, month) : nullptr;
        if (!value)
            return std::nullopt;
        sum.amount += value->amount;
        sum.parts.insert(sum.parts.end(), value->parts.begin(), value->parts.end());
    }
    return sum;
}

Discrepancy difference(const MeterMonths& parent, const Period& month, const QuantityValue& whole, const QuantityValue& sum)
{
    Subject subject;
    subject.meter = parent.meter;
    subject.period = month;
    Discrepancy found = discrepancyOf(kSubmeterSum, subject);
    setAmounts(found, sum.amount, whole.amount, parent.unit);
    found.finding = {QT_TRANSLATE_NOOP("core", "%1: the sub-meters of %2 add up to %3, the meter itself counted %4; %5 are unaccounted for"),
                     {month, parent.meter, shown(sum.amount, parent.unit), shown(whole.amount, parent.unit),
                      shown(whole.amount - sum.amount, parent.unit)}};
    found.remedy = QT_TRANSLATE_NOOP("core", "Explain the losses or the loads without a sub-meter, or correct the meter's ratio");
    found.records = cellsOf(whole);
    append(found.records, cellsOf(sum));
    return found;
}

void compareMeter(CheckOutcome& outcome, const CheckContext& context, const Meter& parent)
{
    const std::vector<const Meter*> children = childrenOf(context.submission, parent);
    const MeterMonths* months = context.quantities.meter(parent.id);
    const bool comparable = std::all_of(children.begin(), children.end(), [&](const Meter* child) {
        return isComparable(context.submission, parent, *child);
    });
    if (children.empty() || !months || !comparable)
        return;
    const Decimal percent = context.parameter(kSubmeterSum.id, "tolerance-percent");
    for (const Period& month : context.submission.engagement.period.months()) {
        const QuantityValue* whole = valueOf(*months, month);
        const auto sum = whole ? sumOf(context, children, *months, month) : std::nullopt;
        if (!sum)
            continue;
        ++outcome.compared;
        if (!isWithin(sum->amount, whole->amount, percent, 1))
            outcome.found.push_back(difference(*months, month, *whole, *sum));
    }
}

CheckOutcome run(const CheckContext& context)
{
    CheckOutcome outcome;
    for (const Meter& meter : context.submission.meters)
        compareMeter(outcome, context, meter);
    if (outcome.compared == 0)
        return notApplicable(QT_TRANSLATE_NOOP("core", "No meter has sub-meters with complete months"));
    outcome.reason = {QT_TRANSLATE_NOOP("core", "Sub-meters against their parent in %1 meter months"), {argument(outcome.compared)}};
    return outcome;
}

} // namespace

const CheckDefinition kSubmeterSum{
    "submeter-sum", CheckGroup::balance, Severity::mustExplain, Technique::reconciliation,
    QT_TRANSLATE_NOOP("core", "Sub-meters against their parent"),
    {{"tolerance-percent", Decimal(3), "%",
      QT_TRANSLATE_NOOP("core", "Cable losses and classes of several meters; default of this catalogue")}},
    &run};

} // namespace attest
