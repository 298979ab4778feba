// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/sources/sources_checks.h"

#include "core/checks/sources/comparison_report.h"
#include "core/checks/sources/tolerance.h"

namespace attest {
namespace {

Discrepancy report(const CheckContext& context, const Comparison& comparison)
{
    Discrepancy discrepancy = discrepancyOf(context, kInvoiceVsReported, comparison);
    const char* sentence = comparison.observed.parts.empty()
        ? QT_TRANSLATE_NOOP("core", "%4, %5: nothing is declared, the suppliers' documents show %2 %3")
        : QT_TRANSLATE_NOOP("core", "%4, %5: %1 %3 declared, %2 %3 in the suppliers' documents");
    discrepancy.finding = {sentence, argumentsOf(comparison)};
    discrepancy.remedy = QT_TRANSLATE_NOOP("core", "Correct the declared value after the documents, or show which document is missing or wrong.");
    return discrepancy;
}

/// Documents about a roof's PV may settle all that it generates: those say nothing about the part used on site.
bool settlesGeneration(const CheckContext& context, const Comparison& comparison, const Tolerance& tolerance)
{
    const Source* source = context.submission.source(comparison.source->source);
    if (source->category != SourceCategory::onsiteRenewable || comparison.source->unit.dimension() != Dimension::energy)
        return false;
    Rational generated;
    for (const ElectricityAccount& account : context.quantities.electricity) {
        for (const ElectricityMonth& month : account.months) {
            if (account.site == source->site && comparison.period.contains(month.period) && month.generation)
                generated += month.generation->amount;
        }
    }
    return tolerance.holds(comparison.expected.amount * comparison.source->unit.size(), generated);
}

CheckOutcome run(const CheckContext& context)
{
    CheckOutcome outcome;
    ComparedShare share(context);
    for (const SourceQuantities& source : context.quantities.sources) {
        if (source.stockBalance) // purchases alone are not consumption; the stock balance compares them
            continue;
        const Tolerance tolerance = toleranceFor(context, kInvoiceVsReported.id, source);
        for (const Comparison& comparison : declaredAgainst(source, source.documented, context.submission.engagement.period)) {
            if (settlesGeneration(context, comparison, tolerance))
                continue;
            ++outcome.compared;
            share.add(comparison);
            if (!tolerance.holds(comparison))
                outcome.found.push_back(report(context, comparison));
        }
    }
    outcome.coveredPercent = share.percent();
    outcome.reason = outcome.compared > 0
        ? Message(QT_TRANSLATE_NOOP("core", "%1 declared values compared with suppliers' documents"), {argument(outcome.compared)})
        : Message(QT_TRANSLATE_NOOP("core", "no declared quantity has suppliers' documents for the whole of the same period"));
    return outcome;
}

} // namespace

const CheckDefinition kInvoiceVsReported{
    "invoice-vs-reported", CheckGroup::sources, Severity::mustCorrect, Technique::crossChecking,
    QT_TRANSLATE_NOOP("core", "Suppliers' documents against declared value"),
    {{"tolerance-percent", Decimal::of("0.5"), "%", QT_TRANSLATE_NOOP("core", "default of the catalogue: accuracy of a settlement meter")},
     {"tolerance-absolute", Decimal::of("1"), "kWh", QT_TRANSLATE_NOOP("core", "default of the catalogue: documents are rounded to whole units")}},
    run};

} // namespace attest
