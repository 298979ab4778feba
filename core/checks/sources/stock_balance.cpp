// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/sources/sources_checks.h"

#include "core/checks/sources/comparison_report.h"
#include "core/checks/sources/tolerance.h"

namespace attest {
namespace {

CheckOutcome run(const CheckContext& context)
{
    CheckOutcome outcome;
    ComparedShare share(context);
    for (const SourceQuantities& source : context.quantities.sources) {
        if (!source.stockBalance)
            continue;
        const ByPeriod balance{*source.stockBalance};
        const Tolerance tolerance{Rational(context.parameter(kStockBalance.id, "tolerance-percent")),
                                  declaredResolution(context.submission, source)};
        for (const Comparison& comparison : declaredAgainst(source, balance, context.submission.engagement.period)) {
            ++outcome.compared;
            share.add(comparison);
            if (tolerance.holds(comparison))
                continue;
            Discrepancy discrepancy = discrepancyOf(context, kStockBalance, comparison);
            discrepancy.finding = {QT_TRANSLATE_NOOP("core", "%4, %5: %1 %3 declared, purchases less the stock increase give %2 %3"),
                                   argumentsOf(comparison)};
            discrepancy.remedy = QT_TRANSLATE_NOOP("core", "Correct the declared consumption or the stock levels, with the stock-taking records.");
            outcome.found.push_back(std::move(discrepancy));
        }
    }
    outcome.coveredPercent = share.percent();
    outcome.reason = outcome.compared > 0
        ? Message(QT_TRANSLATE_NOOP("core", "%1 sources with stock compared"), {argument(outcome.compared)})
        : Message(QT_TRANSLATE_NOOP("core", "no source has purchases with an opening and a closing stock"));
    return outcome;
}

} // namespace

const CheckDefinition kStockBalance{
    "stock-balance", CheckGroup::sources, Severity::mustCorrect, Technique::reconciliation,
    QT_TRANSLATE_NOOP("core", "Purchases and stock against consumption"),
    {{"tolerance-percent", Decimal::of("1"), "%", QT_TRANSLATE_NOOP("core", "default of the catalogue: stock levels are read less exactly than meters")}},
    run};

} // namespace attest
