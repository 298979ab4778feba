// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/balance/submeter_causes.h"

#include "core/checks/outcome.h"
#include "core/diagnosis/causes/transformer_ratio.h"

#include <algorithm>
#include <numeric>

namespace attest {
namespace {

/// Its register counts less or more than its intervals by the factor.
bool registerDiffers(const MeterMonths& meter, const Rational& factor, const std::vector<SubmeterMonth>& months, const Rational& spread)
{
    int compared = 0;
    for (const SubmeterMonth& month : months) {
        const auto counted = meter.intervals.find(month.month);
        const auto read = meter.registers.find(month.month);
        if (counted == meter.intervals.end() || read == meter.registers.end() || !counted->second.isExact() || !read->second.isExact())
            continue;
        ++compared;
        const Rational expected = read->second.amount * factor;
        if ((counted->second.amount - expected).absolute() > expected.absolute() * spread)
            return false;
    }
    return compared > 0;
}

bool isProven(const CheckContext& context, const Meter& meter, const Rational& factor, const SubmeterMonths& months, const Rational& spread)
{
    if (factor > Rational(1) || !months.fit.empty())
        return true;
    const Rational multiplier(meter.multiplier);
    if (usualRatio(multiplier) && usualRatio(multiplier / factor))
        return true;
    const MeterMonths* values = context.quantities.meter(meter.id);
    return values != nullptr && registerDiffers(*values, factor, months.unfit, spread);
}

bool alwaysLacks(const SubmeterMonths& months, std::size_t fewest)
{
    return months.fit.empty() && months.unfit.size() >= fewest
        && std::all_of(months.unfit.begin(), months.unfit.end(), [](const SubmeterMonth& month) {
               return std::accumulate(month.children.begin(), month.children.end(), Rational(0)) < month.whole;
           });
}

} // namespace

void nameCauses(const CheckContext& context, const ShiftRule& rule, SubmeterMonths& months, const std::vector<const Meter*>& children,
                const QString& parent)
{
    std::vector<ProbableCause> causes;
    const Message omitted{QT_TRANSLATE_NOOP("core", "the sub-meters of %1 count less in every month: a load without a sub-meter, or one whose record is not handed in"),
                          {parent}};
    if (alwaysLacks(months, rule.fewestMonths))
        causes.push_back({Cause::omittedMeter, omitted, 1});
    QString named;
    if (const auto shifted = shiftedSubmeter(months.unfit, months.fit, rule)) {
        const Meter& meter = *children[shifted->child];
        const Message why{QT_TRANSLATE_NOOP("core", "%1 alone, counting %2 times what the other sub-meters leave for it, explains every month from %3 on"),
                          {meter.id, shown(shifted->factor), months.unfit.front().month}};
        if (isProven(context, meter, shifted->factor, months, rule.spread)) {
            named = meter.id;
            causes = {{Cause::wrongMultiplier, why, 1}, {Cause::meterFault, why, 2}};
        } else {
            causes.push_back({Cause::wrongMultiplier, why, static_cast<int>(causes.size()) + 1});
        }
    }
    for (Discrepancy& discrepancy : months.found) {
        discrepancy.causes = causes;
        if (!named.isEmpty())
            discrepancy.subject.meter = named;
    }
}

} // namespace attest
