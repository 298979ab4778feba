// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/balance/balance_checks.h"

#include "core/checks/balance/submeter_causes.h"
#include "core/checks/outcome.h"
#include "core/checks/series/check_numbers.h"

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
        if (found != values->end() && found->second.isExact())
            return &found->second;
    }
    return nullptr;
}

/// The sub-meters' month: their sum with its cells, and each amount alone.
struct Children {
    QuantityValue sum;
    std::vector<Rational> amounts;
};

std::optional<Children> sumOf(const CheckContext& context, const std::vector<const Meter*>& children, const MeterMonths& parent,
                                   const Period& month)
{
    Children result;
    for (const Meter* child : children) {
        const MeterMonths* months = context.quantities.meter(child->id);
        const QuantityValue* value = months && months->unit == parent.unit ? valueOf(*months, month) : nullptr;
        if (!value)
            return std::nullopt;
        result.sum.amount += value->amount;
        result.sum.parts.insert(result.sum.parts.end(), value->parts.begin(), value->parts.end());
        result.amounts.push_back(value->amount);
    }
    return result;
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

ShiftRule shiftRule(const CheckContext& context)
{
    const CheckNumbers numbers(context, kSubmeterSum);
    return {numbers.count("shift-months"), Rational(numbers.exact("shift-factor")), Rational(numbers.exact("shift-spread-percent")) / 100,
            Rational(numbers.exact("shift-share-percent")) / 100};
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
    const Rational least(context.parameter(kSubmeterSum.id, "tolerance-absolute"));
    SubmeterMonths result;
    for (const Period& month : context.submission.engagement.period.months()) {
        const QuantityValue* whole = valueOf(*months, month);
        const auto parts = whole ? sumOf(context, children, *months, month) : std::nullopt;
        if (!parts)
            continue;
        ++outcome.compared;
        const bool fits = isWithin(parts->sum.amount, whole->amount, percent, least);
        (fits ? result.fit : result.unfit).push_back({month, whole->amount, parts->amounts});
        if (!fits)
            result.found.push_back(difference(*months, month, *whole, parts->sum));
    }
    nameCauses(context, shiftRule(context), result, children, parent.id);
    outcome.found.insert(outcome.found.end(), result.found.begin(), result.found.end());
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
      QT_TRANSLATE_NOOP("core", "Cable losses and classes of several meters; default of this catalogue")},
     {"tolerance-absolute", Decimal(1), "",
      QT_TRANSLATE_NOOP("core", "One unit of the meter: sums of small months are off by rounding alone; our choice")},
     {"shift-months", Decimal(3), "months",
      QT_TRANSLATE_NOOP("core", "One sub-meter is named as the wrong one only after so many months: two may agree by chance; our choice")},
     {"shift-factor", Decimal::of("1.2"), "",
      QT_TRANSLATE_NOOP("core", "A wrong ratio of transformers makes at least this factor, or its inverse; less is a load that grew; our choice")},
     {"shift-spread-percent", Decimal(3), "%",
      QT_TRANSLATE_NOOP("core", "The factor of a wrong ratio is the same every month but for the losses, which the sum may have as well")},
     {"shift-share-percent", Decimal(10), "%",
      QT_TRANSLATE_NOOP("core", "The sub-meter's part of the whole must have jumped by the same factor, but for the months' own changes; our choice")}},
    &run};

} // namespace attest
