// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/declared/declared_checks.h"

#include "core/checks/declared/declared_emissions.h"
#include "core/checks/declared/sum_causes.h"
#include "core/checks/outcome.h"

#include <algorithm>

namespace attest {
namespace {

/// Everything that a row's emissions may honestly be: activity × factor; for a year also the sum of its months, each at
/// its own factor, exact or as printed.
std::vector<Rational> honestResults(const Submission& submission, const ActivityRecord& row)
{
    std::vector<Rational> results;
    if (const auto own = rowEmissions(submission, row))
        results.push_back(*own);
    if (!repeatsOthers(submission, row))
        return results;
    Rational exact;
    Rational printed;
    bool allPrinted = true;
    for (const ActivityRecord* month : carryingRows(submission, row.source)) {
        const auto emissions = rowEmissions(submission, *month);
        if (!row.period.contains(month->period))
            continue;
        if (!emissions)
            return results;
        exact += *emissions;
        allPrinted = allPrinted && month->emissionsTco2e.has_value();
        printed += month->emissionsTco2e ? Rational(*month->emissionsTco2e) : Rational(0);
    }
    results.push_back(exact);
    if (allPrinted)
        results.push_back(printed);
    return results;
}

Discrepancy skeleton(const ActivityRecord& row)
{
    Discrepancy discrepancy;
    discrepancy.check = QLatin1String(kRecalculation.id);
    discrepancy.severity = kRecalculation.severity;
    discrepancy.subject.source = row.source;
    discrepancy.subject.period = row.period;
    discrepancy.records = {row.emissionsAt, row.at, row.factorAt};
    std::erase(discrepancy.records, SourceRef());
    return discrepancy;
}

Discrepancy unitsDoNotFit(const ActivityRecord& row, const FactorUnit& unit)
{
    Discrepancy discrepancy = skeleton(row);
    discrepancy.finding = {QT_TRANSLATE_NOOP("core", "%1, %2: a quantity in %3 cannot be multiplied with a factor in %4"),
                           {row.source, row.period, row.quantity.unit.symbol(), unit.symbol()}};
    discrepancy.remedy = QT_TRANSLATE_NOOP("core", "State quantity and factor in units that fit, with heating value or density where one is needed.");
    discrepancy.causes = {{Cause::wrongFactor, QT_TRANSLATE_NOOP("core", "the units of quantity and factor do not fit"), 1}};
    return discrepancy;
}

/// The months that a year's emissions are the sum of; none for a row that carries its own quantity.
std::vector<SumPart> monthsOf(const Submission& submission, const ActivityRecord& row)
{
    std::vector<SumPart> months;
    if (!repeatsOthers(submission, row))
        return months;
    for (const ActivityRecord* month : carryingRows(submission, row.source)) {
        if (const auto emissions = rowEmissions(submission, *month); emissions && row.period.contains(month->period))
            months.push_back({month->period, *emissions});
    }
    return months;
}

Discrepancy differs(const CheckContext& context, const ActivityRecord& row, const std::vector<Rational>& results, PrintedAs how)
{
    Discrepancy discrepancy = skeleton(row);
    const Rational printed(*row.emissionsTco2e);
    const Rational& exact = results.front();
    setAmounts(discrepancy, printed, exact, Unit::tCO2e());
    discrepancy.finding = {QT_TRANSLATE_NOOP("core", "%1, %2: %3 tCO2e declared, activity × factor gives %4 tCO2e"),
                           {row.source, row.period, discrepancy.observed->value, discrepancy.expected->value}};
    if (how == PrintedAs::truncated) {
        discrepancy.severity = Severity::note;
        discrepancy.causes = {{Cause::rounding, QT_TRANSLATE_NOOP("core", "the declared value is cut off instead of rounded"), 1}};
    } else if (printed.isNegative() != exact.isNegative() && printed == -exact) {
        discrepancy.causes = {{Cause::wrongSign, QT_TRANSLATE_NOOP("core", "the sign is the wrong way round"), 1}};
    } else {
        const std::vector<SumPart> months = monthsOf(context.submission, row);
        const Rational rounding = lastPlace(*row.emissionsTco2e) * Rational(static_cast<qint64>(months.size()));
        discrepancy.causes = causesOfSum(context, *row.emissionsTco2e, results, months, {Cause::duplicatedPeriod, Cause::omittedPeriod}, rounding);
    }
    discrepancy.remedy = QT_TRANSLATE_NOOP("core", "Recalculate the emissions, or state the activity and the factor that were really used.");
    return discrepancy;
}

/// The best that any honest result says about the printed number.
PrintedAs bestOf(const Decimal& printed, const std::vector<Rational>& results)
{
    PrintedAs best = PrintedAs::otherwise;
    for (const Rational& exact : results)
        best = std::min(best, printedAs(printed, exact));
    return best;
}

void compare(const CheckContext& context, const ActivityRecord& row, CheckOutcome& outcome)
{
    const auto factor = factorOf(context.submission, row);
    if (!row.emissionsTco2e || !factor)
        return;
    ++outcome.compared;
    if (!emissionsAt(row.quantity, factor->first, factor->second)) {
        outcome.found.push_back(unitsDoNotFit(row, factor->second));
        return;
    }
    auto results = honestResults(context.submission, row);
    const Source* source = context.submission.source(row.source);
    const bool deducted = source && (source->category == SourceCategory::exportedHeat || source->category == SourceCategory::recovered
                                     || source->category == SourceCategory::exportedElectricity);
    if (deducted) // printed as an amount or as a deduction; the check of signs says which is right
        for (std::size_t i = results.size(); i-- > 0;)
            results.push_back(-results[i]);
    const PrintedAs how = bestOf(*row.emissionsTco2e, results);
    if (how != PrintedAs::rounded)
        outcome.found.push_back(differs(context, row, results, how));
}

CheckOutcome run(const CheckContext& context)
{
    CheckOutcome outcome;
    for (const ActivityRecord& row : context.submission.activity)
        compare(context, row, outcome);
    outcome.reason = outcome.compared > 0
        ? Message(QT_TRANSLATE_NOOP("core", "%1 declared emissions recalculated"), {argument(outcome.compared)})
        : Message(QT_TRANSLATE_NOOP("core", "no declared row has both emissions and a factor"));
    return outcome;
}

} // namespace

const CheckDefinition kRecalculation{
    "recalculation", CheckGroup::declared, Severity::mustCorrect, Technique::recalculation,
    QT_TRANSLATE_NOOP("core", "Activity × factor"), {}, run};

} // namespace attest
