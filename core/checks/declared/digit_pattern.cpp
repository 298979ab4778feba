// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/declared/declared_checks.h"

#include "core/checks/declared/independent_values.h"
#include "core/checks/sources/comparison_report.h"
#include "core/checks/sources/tolerance.h"
#include "core/diagnosis/causes/digit_patterns.h"
#include "core/diagnosis/causes/unit_ratios.h"
#include "core/diagnosis/slip.h"

#include <algorithm>

namespace attest {
namespace {

bool hasPattern(const CheckContext& context, const Comparison& comparison)
{
    const Subject subject{comparison.source->source, {}, {}, {}, {}, {}, {}, comparison.period};
    const Slip slip = makeSlip(comparison.observed.amount, comparison.expected.amount, subject, context.submission, context.quantities);
    if (powerOfTen(slip.observed, slip.expected) && !slip.written.empty())
        return false;
    const auto fewest = [&](const char* name) { return static_cast<qsizetype>(context.parameter(kDigitPattern.id, name).toDouble()); };
    const auto dropped = [least = fewest("fewest-digits-dropped")](const DigitPair& digits) { return isDroppedOrInserted(digits, least); };
    const auto changed = [least = fewest("fewest-digits-changed")](const DigitPair& digits) { return isOneChanged(digits, least); };
    return std::any_of(slip.written.begin(), slip.written.end(), [&](const WrittenNumber& cell) {
        return findDigits(cell, isTransposition) || findDigits(cell, dropped) || findDigits(cell, changed);
    });
}

Discrepancy report(const CheckContext& context, const std::vector<Comparison>& slips)
{
    Discrepancy discrepancy = joinedDiscrepancy(context, kDigitPattern, slips);
    discrepancy.finding = {QT_TRANSLATE_NOOP("core", "%4, %5: %1 %3 declared, %2 %3 independently: the digits differ by one slip of typing"),
                           argumentsOf(slips.front())};
    discrepancy.remedy = QT_TRANSLATE_NOOP("core", "Correct the value after the document that it was taken from.");
    return discrepancy;
}

CheckOutcome run(const CheckContext& context)
{
    CheckOutcome outcome;
    ComparedShare share(context);
    for (const SourceQuantities& source : context.quantities.sources) {
        const Tolerance tolerance = toleranceFor(context, kDigitPattern.id, source);
        for (const auto& [period, comparisons] : independentComparisons(context, source, tolerance)) {
            outcome.compared += static_cast<int>(comparisons.size());
            share.add(comparisons.front());
            std::vector<Comparison> slips;
            std::copy_if(comparisons.begin(), comparisons.end(), std::back_inserter(slips), [&](const Comparison& comparison) {
                return !tolerance.holds(comparison) && hasPattern(context, comparison);
            });
            if (!slips.empty())
                outcome.found.push_back(report(context, slips));
        }
    }
    outcome.coveredPercent = share.percent();
    outcome.reason = outcome.compared > 0
        ? Message(QT_TRANSLATE_NOOP("core", "%1 pairs of declared and independent values looked at digit by digit"), {argument(outcome.compared)})
        : Message(QT_TRANSLATE_NOOP("core", "no declared quantity has an independent value of the same period"));
    return outcome;
}

} // namespace

const CheckDefinition kDigitPattern{
    "digit-pattern", CheckGroup::declared, Severity::mustCorrect, Technique::crossChecking,
    QT_TRANSLATE_NOOP("core", "Pattern of digits"),
    {{"tolerance-percent", Decimal::of("0.5"), "%", QT_TRANSLATE_NOOP("core", "values that agree are not looked at; as for meter against declared value")},
     {"tolerance-absolute", Decimal::of("1"), "kWh", QT_TRANSLATE_NOOP("core", "values that agree are not looked at; as for meter against declared value")},
     {"fewest-digits-dropped", Decimal(kFewestForDrop), "", QT_TRANSLATE_NOOP("core", "a number of two digits lacks one of nearly any other: it proves nothing; our choice")},
     {"fewest-digits-changed", Decimal(kFewestForChange), "", QT_TRANSLATE_NOOP("core", "of three digits one differs by chance too often; our choice")}},
    run};

} // namespace attest
