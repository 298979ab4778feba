// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/declared/declared_checks.h"

#include "core/checks/declared/declared_emissions.h"
#include "core/checks/declared/printed_totals.h"
#include "core/checks/outcome.h"

#include <algorithm>

namespace attest {
namespace {

enum class Verdict { agrees, withinRounding, differs };

Verdict judge(const ReportedTotal& total, const TotalCandidates& candidates)
{
    const Rational printed(total.emissionsTco2e);
    PrintedAs best = PrintedAs::otherwise;
    for (const Rational& exact : candidates.exact)
        best = std::min(best, printedAs(total.emissionsTco2e, exact));
    if (best == PrintedAs::rounded)
        return Verdict::agrees;
    if (candidates.printedSum) {
        if (printedAs(total.emissionsTco2e, *candidates.printedSum) == PrintedAs::rounded)
            return Verdict::agrees;
        if ((printed - *candidates.printedSum).absolute() <= candidates.roundingOfParts)
            return Verdict::withinRounding;
    }
    return best == PrintedAs::truncated ? Verdict::withinRounding : Verdict::differs;
}

/// The printed parts' sum first, where all of them are printed: it is what a reader of the report adds up.
std::vector<Rational> expectedSums(const TotalCandidates& candidates)
{
    std::vector<Rational> sums = candidates.exact;
    if (candidates.printedSum)
        sums.insert(sums.begin(), *candidates.printedSum);
    return sums;
}

Discrepancy report(const CheckContext& context, const ReportedTotal& total, const TotalCandidates& candidates, Verdict verdict)
{
    Discrepancy discrepancy;
    discrepancy.check = QLatin1String(kTotalsConsistency.id);
    discrepancy.severity = verdict == Verdict::withinRounding ? Severity::note : kTotalsConsistency.severity;
    discrepancy.subject.item = total.item;
    discrepancy.subject.period = context.submission.engagement.period;
    const std::vector<Rational> expected = expectedSums(candidates);
    setAmounts(discrepancy, Rational(total.emissionsTco2e), expected.front(), Unit::tCO2e());
    discrepancy.records = {total.at};
    for (const ReportedTotal* part : candidates.parts)
        discrepancy.records.push_back(part->at);
    discrepancy.finding = {QT_TRANSLATE_NOOP("core", "“%1”: %2 tCO2e printed, its parts give %3 tCO2e"),
                           {total.item, discrepancy.observed->value, discrepancy.expected->value}};
    discrepancy.remedy = QT_TRANSLATE_NOOP("core", "Correct the printed total, or the part that does not belong to it.");
    if (verdict == Verdict::withinRounding)
        discrepancy.causes = {{Cause::rounding, QT_TRANSLATE_NOOP("core", "the difference is within the rounding of the parts"), 1}};
    else
        discrepancy.causes = causesOfSum(context, total.emissionsTco2e, expected, partsOf(context.submission, total), {}, candidates.roundingOfParts);
    return discrepancy;
}

CheckOutcome run(const CheckContext& context)
{
    CheckOutcome outcome;
    for (const ReportedTotal& total : context.submission.totals) {
        const auto candidates = candidatesFor(context, total);
        if (!candidates || (candidates->exact.empty() && !candidates->printedSum))
            continue;
        ++outcome.compared;
        const Verdict verdict = judge(total, *candidates);
        if (verdict != Verdict::agrees)
            outcome.found.push_back(report(context, total, *candidates, verdict));
    }
    outcome.reason = outcome.compared > 0
        ? Message(QT_TRANSLATE_NOOP("core", "%1 printed totals and subtotals added up again"), {argument(outcome.compared)})
        : Message(QT_TRANSLATE_NOOP("core", "no printed totals, or none whose parts are known"));
    return outcome;
}

} // namespace

const CheckDefinition kTotalsConsistency{
    "totals-consistency", CheckGroup::declared, Severity::mustCorrect, Technique::recalculation,
    QT_TRANSLATE_NOOP("core", "Printed totals against their parts"), {}, run};

} // namespace attest
