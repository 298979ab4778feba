// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/declared/declared_checks.h"

#include "core/checks/sources/comparison_report.h"
#include "core/diagnosis/diagnosis.h"

namespace attest {
namespace {

/// Half a unit of the last place of every cell that was added up: what rounding them can make.
Rational roundingOfMonths(const Submission& submission, const SourceQuantities& source, const Period& year)
{
    Rational sum;
    for (const ActivityRecord& record : submission.activity) {
        if (record.source != source.source || !year.contains(record.period) || record.period == year)
            continue;
        if (record.quantity.unit.convertsTo(source.unit))
            sum += Rational(Decimal(1).shifted(-record.quantity.value.scale())) * record.quantity.unit.size() / source.unit.size() / 2;
    }
    return sum;
}

/// The year as printed, in the unit and with the places that it was printed with.
bool isRoundedSum(const Submission& submission, const SourceQuantities& source, const Period& year, const Rational& sum)
{
    for (const ActivityRecord& record : submission.activity) {
        if (record.source != source.source || !(record.period == year) || !record.quantity.unit.convertsTo(source.unit))
            continue;
        const Rational inUnit = sum * source.unit.size() / record.quantity.unit.size();
        const int places = record.quantity.value.scale();
        for (const Rounding mode : {Rounding::halfEven, Rounding::halfUp}) {
            if (inUnit.rounded(places, mode) == record.quantity.value)
                return true;
        }
    }
    return false;
}

Discrepancy report(const CheckContext& context, const Comparison& comparison, bool withinRounding)
{
    Discrepancy discrepancy = discrepancyOf(context, kAnnualVsMonths, comparison);
    if (withinRounding) {
        discrepancy.severity = Severity::note;
        discrepancy.causes = {{Cause::rounding, QT_TRANSLATE_NOOP("core", "the difference is within the rounding of the months"), 1}};
    }
    discrepancy.finding = {QT_TRANSLATE_NOOP("core", "%4, %5: %1 %3 printed for the year, the months add up to %2 %3"), argumentsOf(comparison)};
    discrepancy.remedy = QT_TRANSLATE_NOOP("core", "Correct the year or the month that is wrong, so that the months add up to the year.");
    return discrepancy;
}

CheckOutcome run(const CheckContext& context)
{
    CheckOutcome outcome;
    ComparedShare share(context);
    for (const SourceQuantities& source : context.quantities.sources) {
        for (const auto& [year, printed] : source.declaredYears) {
            const auto months = SourceQuantities::total(source.declared, year);
            if (!months || !months->complete || !printed.complete)
                continue;
            const Comparison comparison{&source, year, printed, *months};
            ++outcome.compared;
            share.add(comparison);
            const Rational difference = (printed.amount - months->amount).absolute();
            if (difference.isZero() || isRoundedSum(context.submission, source, year, months->amount))
                continue;
            const bool withinRounding = difference <= roundingOfMonths(context.submission, source, year);
            outcome.found.push_back(report(context, comparison, withinRounding));
        }
    }
    outcome.coveredPercent = share.percent();
    outcome.reason = outcome.compared > 0
        ? Message(QT_TRANSLATE_NOOP("core", "%1 declared years compared with their months"), {argument(outcome.compared)})
        : Message(QT_TRANSLATE_NOOP("core", "no source declares a year beside its months"));
    return outcome;
}

} // namespace

const CheckDefinition kAnnualVsMonths{
    "annual-vs-months", CheckGroup::declared, Severity::mustCorrect, Technique::recalculation,
    QT_TRANSLATE_NOOP("core", "Declared year against its months"), {}, run};

} // namespace attest
