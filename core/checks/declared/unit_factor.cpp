// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/declared/declared_checks.h"

#include "core/checks/declared/independent_values.h"
#include "core/checks/sources/comparison_report.h"
#include "core/checks/sources/tolerance.h"
#include "core/diagnosis/causes/unit_ratios.h"
#include "core/diagnosis/slip.h"

#include <algorithm>

namespace attest {
namespace {

/// The whole value, or one of the cells that it is the sum of, is off by a unit's factor.
bool isUnitSlip(const CheckContext& context, const Comparison& comparison)
{
    const Subject subject{comparison.source->source, {}, {}, {}, {}, {}, {}, comparison.period};
    const Slip slip = makeSlip(comparison.observed.amount, comparison.expected.amount, subject, context.submission, context.quantities);
    const Rational percent(context.parameter(kUnitFactor.id, "ratio-percent"));
    return unitRatio(slip.observed, slip.expected, percent).has_value()
        || std::any_of(slip.written.begin(), slip.written.end(), [&](const WrittenNumber& cell) {
               return unitRatio(Rational(cell.observed), cell.expected.front(), percent).has_value();
           });
}

Discrepancy report(const CheckContext& context, const std::vector<Comparison>& slips)
{
    Discrepancy discrepancy = joinedDiscrepancy(context, kUnitFactor, slips);
    std::vector<MessageArgument> arguments = argumentsOf(slips.front());
    arguments.push_back((slips.front().expected.amount / slips.front().observed.amount).rounded(4, Rounding::halfEven).normalized());
    discrepancy.finding = {QT_TRANSLATE_NOOP("core", "%4, %5: %1 %3 declared, %2 %3 independently: %6 times as much, the factor of a unit"),
                           std::move(arguments)};
    discrepancy.remedy = QT_TRANSLATE_NOOP("core", "Correct the value or its unit after the document that it was taken from.");
    return discrepancy;
}

CheckOutcome run(const CheckContext& context)
{
    CheckOutcome outcome;
    ComparedShare share(context);
    for (const SourceQuantities& source : context.quantities.sources) {
        const Tolerance tolerance = toleranceFor(context, kUnitFactor.id, source);
        for (const auto& [period, comparisons] : independentComparisons(context, source, tolerance)) {
            outcome.compared += static_cast<int>(comparisons.size());
            share.add(comparisons.front());
            std::vector<Comparison> slips;
            std::copy_if(comparisons.begin(), comparisons.end(), std::back_inserter(slips), [&](const Comparison& comparison) {
                return !tolerance.holds(comparison) && isUnitSlip(context, comparison);
            });
            if (!slips.empty())
                outcome.found.push_back(report(context, slips));
        }
    }
    outcome.coveredPercent = share.percent();
    outcome.reason = outcome.compared > 0
        ? Message(QT_TRANSLATE_NOOP("core", "%1 ratios of declared and independent values looked at"), {argument(outcome.compared)})
        : Message(QT_TRANSLATE_NOOP("core", "no declared quantity has an independent value of the same period"));
    return outcome;
}

} // namespace

const CheckDefinition kUnitFactor{
    "unit-factor", CheckGroup::declared, Severity::mustCorrect, Technique::crossChecking,
    QT_TRANSLATE_NOOP("core", "Factor of a unit"),
    {{"tolerance-percent", Decimal::of("0.5"), "%", QT_TRANSLATE_NOOP("core", "values that agree are not looked at; as for meter against declared value")},
     {"tolerance-absolute", Decimal::of("1"), "kWh", QT_TRANSLATE_NOOP("core", "values that agree are not looked at; as for meter against declared value")},
     {"ratio-percent", Decimal::of("1"), "%", QT_TRANSLATE_NOOP("core", "default of the catalogue: the independent value has its own error beside the unit's factor")}},
    run};

} // namespace attest
