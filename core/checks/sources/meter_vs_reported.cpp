// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/sources/sources_checks.h"

#include "core/checks/sources/comparison_report.h"
#include "core/checks/sources/tolerance.h"

namespace attest {
namespace {

Discrepancy report(const CheckContext& context, const Comparison& comparison)
{
    Discrepancy discrepancy = discrepancyOf(context, kMeterVsReported, comparison);
    const char* sentence = comparison.observed.parts.empty()
        ? QT_TRANSLATE_NOOP("core", "%4, %5: nothing is declared, the meter shows %2 %3")
        : QT_TRANSLATE_NOOP("core", "%4, %5: %1 %3 declared, %2 %3 metered");
    discrepancy.finding = {sentence, argumentsOf(comparison)};
    discrepancy.remedy = QT_TRANSLATE_NOOP("core", "Correct the declared value after the meter, or show why the meter does not hold.");
    return discrepancy;
}

CheckOutcome run(const CheckContext& context)
{
    CheckOutcome outcome;
    ComparedShare share(context);
    for (const SourceQuantities& source : context.quantities.sources) {
        const Tolerance tolerance = toleranceFor(context, kMeterVsReported.id, source);
        for (const Comparison& comparison : declaredAgainst(source, source.metered, context.submission.engagement.period)) {
            ++outcome.compared;
            share.add(comparison);
            if (!tolerance.holds(comparison))
                outcome.found.push_back(report(context, comparison));
        }
    }
    outcome.coveredPercent = share.percent();
    outcome.reason = outcome.compared > 0
        ? Message(QT_TRANSLATE_NOOP("core", "%1 declared values compared with meters"), {argument(outcome.compared)})
        : Message(QT_TRANSLATE_NOOP("core", "no declared quantity has a complete meter record of the same period"));
    return outcome;
}

} // namespace

const CheckDefinition kMeterVsReported{
    "meter-vs-reported", CheckGroup::sources, Severity::mustCorrect, Technique::crossChecking,
    QT_TRANSLATE_NOOP("core", "Meter against declared value"),
    {{"tolerance-percent", Decimal::of("0.5"), "%",
      QT_TRANSLATE_NOOP("core", "default of the catalogue: accuracy of a class 0.5 meter")},
     {"tolerance-absolute", Decimal::of("1"), "kWh", QT_TRANSLATE_NOOP("core", "default of the catalogue: values are declared in whole units")}},
    run};

} // namespace attest
