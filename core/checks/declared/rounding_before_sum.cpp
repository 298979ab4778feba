// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/declared/declared_checks.h"

#include "core/checks/declared/declared_emissions.h"
#include "core/checks/declared/printed_totals.h"
#include "core/checks/outcome.h"

#include <algorithm>

namespace attest {
namespace {

/// Whether a part was cut off where rounding would have given another number.
bool isCutOff(const CheckContext& context, const ReportedTotal& part)
{
    const auto candidates = candidatesFor(context, part);
    if (!candidates || candidates->exact.empty())
        return false;
    return printedAs(part.emissionsTco2e, candidates->exact.front()) == PrintedAs::truncated;
}

Discrepancy report(const CheckContext& context, const ReportedTotal& total, const TotalCandidates& candidates)
{
    Discrepancy discrepancy;
    discrepancy.check = QLatin1String(kRoundingBeforeSum.id);
    discrepancy.severity = kRoundingBeforeSum.severity;
    discrepancy.subject.item = total.item;
    discrepancy.subject.period = context.submission.engagement.period;
    setAmounts(discrepancy, Rational(total.emissionsTco2e), candidates.exact.front(), Unit::tCO2e());
    discrepancy.records = {total.at};
    for (const ReportedTotal* part : candidates.parts)
        discrepancy.records.push_back(part->at);
    const bool cut = std::any_of(candidates.parts.begin(), candidates.parts.end(),
                                 [&](const ReportedTotal* part) { return isCutOff(context, *part); });
    const char* sentence = cut
        ? QT_TRANSLATE_NOOP("core", "“%1”: parts were cut off before they were added; %2 tCO2e printed, %3 tCO2e exact")
        : QT_TRANSLATE_NOOP("core", "“%1”: parts were rounded before they were added; %2 tCO2e printed, %3 tCO2e exact");
    discrepancy.finding = {sentence, {total.item, discrepancy.observed->value, discrepancy.expected->value}};
    discrepancy.remedy = QT_TRANSLATE_NOOP("core", "Add the exact values and round once at the end, or state the rule of rounding.");
    discrepancy.causes = {{Cause::rounding, QT_TRANSLATE_NOOP("core", "the printed parts, not the exact ones, were added"), 1}};
    return discrepancy;
}

CheckOutcome run(const CheckContext& context)
{
    CheckOutcome outcome;
    for (const ReportedTotal& total : context.submission.totals) {
        const auto candidates = candidatesFor(context, total);
        if (!candidates || candidates->exact.empty() || candidates->parts.size() < 2)
            continue;
        ++outcome.compared;
        const bool exactlyRounded = std::any_of(candidates->exact.begin(), candidates->exact.end(), [&](const Rational& exact) {
            return printedAs(total.emissionsTco2e, exact) == PrintedAs::rounded;
        });
        const Rational printed(total.emissionsTco2e);
        const bool nearExact = (printed - candidates->exact.front()).absolute() <= candidates->roundingOfParts;
        if (!exactlyRounded && nearExact && printed == *candidates->printedSum)
            outcome.found.push_back(report(context, total, *candidates));
    }
    outcome.reason = outcome.compared > 0
        ? Message(QT_TRANSLATE_NOOP("core", "%1 printed sums compared with the sum of exact values"), {argument(outcome.compared)})
        : Message(QT_TRANSLATE_NOOP("core", "no printed sum has printed parts that can be recalculated"));
    return outcome;
}

} // namespace

const CheckDefinition kRoundingBeforeSum{
    "rounding-before-sum", CheckGroup::declared, Severity::note, Technique::recalculation,
    QT_TRANSLATE_NOOP("core", "Rounding before adding"), {}, run};

} // namespace attest
