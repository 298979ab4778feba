// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/declared/declared_checks.h"

#include "core/checks/declared/declared_emissions.h"
#include "core/checks/declared/printed_totals.h"
#include "core/checks/outcome.h"

#include <algorithm>

namespace attest {
namespace {

bool mayBeDeducted(const Source& source)
{
    return source.category == SourceCategory::exportedHeat || source.category == SourceCategory::recovered
        || source.category == SourceCategory::exportedElectricity;
}

Discrepancy skeleton(Message finding, std::vector<SourceRef> records, Cause cause, Message why)
{
    Discrepancy discrepancy;
    discrepancy.check = QLatin1String(kSign.id);
    discrepancy.severity = kSign.severity;
    discrepancy.finding = std::move(finding);
    discrepancy.remedy = QT_TRANSLATE_NOOP("core", "State exports and recovered gases as positive amounts, and subtract them once where the criteria allow it.");
    discrepancy.records = std::move(records);
    discrepancy.causes = {{cause, std::move(why), 1}};
    return discrepancy;
}

Discrepancy negativeRow(const ActivityRecord& row, const Decimal& value, const Unit& unit, const SourceRef& at)
{
    Discrepancy discrepancy = skeleton({QT_TRANSLATE_NOOP("core", "%1, %2: %3 %4 is negative"), {row.source, row.period, value, unit.symbol()}}, {at},
                                       Cause::wrongSign, QT_TRANSLATE_NOOP("core", "a quantity and its emissions are not negative"));
    discrepancy.subject.source = row.source;
    discrepancy.subject.period = row.period;
    setAmounts(discrepancy, Rational(value), Rational(value.absolute()), unit);
    return discrepancy;
}

void compareRows(const CheckContext& context, CheckOutcome& outcome)
{
    for (const ActivityRecord& row : context.submission.activity) {
        const Source* source = context.submission.source(row.source);
        if (!source)
            continue;
        ++outcome.compared;
        const bool deducted = mayBeDeducted(*source) && !asEntered(*source, 1).isZero();
        if (row.quantity.value.isNegative())
            outcome.found.push_back(negativeRow(row, row.quantity.value, row.quantity.unit, row.at));
        else if (row.emissionsTco2e && row.emissionsTco2e->isNegative() && !deducted)
            outcome.found.push_back(negativeRow(row, *row.emissionsTco2e, Unit::tCO2e(), row.emissionsAt));
    }
}

/// Emitting sources on one side, what may be subtracted on the other, at the rows' own factors.
struct Sides {
    Rational emitted;
    Rational deducted;
    bool known = true;
};

Sides sidesOf(const Submission& submission)
{
    Sides sides;
    for (const Source& source : submission.sources) {
        if (source.status != SourceStatus::reported)
            continue;
        const auto emissions = emissionsOfRows(submission, source.id);
        if (!emissions) {
            sides.known = false;
            return sides;
        }
        (mayBeDeducted(source) ? sides.deducted : sides.emitted) += emissions->absolute();
    }
    return sides;
}

Discrepancy wrongTotal(const CheckContext& context, const ReportedTotal& total, const Rational& expected, Cause cause, Message why)
{
    Discrepancy discrepancy = skeleton({QT_TRANSLATE_NOOP("core", "“%1”: %2 tCO2e printed, %3 tCO2e expected: %4"),
                                        {total.item, total.emissionsTco2e, shown(expected), why}},
                                       {total.at}, cause, why);
    discrepancy.subject.item = total.item;
    discrepancy.subject.period = context.submission.engagement.period;
    setAmounts(discrepancy, Rational(total.emissionsTco2e), expected, Unit::tCO2e());
    return discrepancy;
}

void compareTotal(const CheckContext& context, CheckOutcome& outcome)
{
    const ReportedTotal* total = printedTotal(context.submission, QStringLiteral("total"));
    if (!total)
        return;
    ++outcome.compared;
    const Sides sides = sidesOf(context.submission);
    if (total->emissionsTco2e.isNegative()) {
        outcome.found.push_back(wrongTotal(context, *total, sides.known ? sides.emitted : Rational(0), Cause::wrongSign,
                                           QT_TRANSLATE_NOOP("core", "the total of a company's emissions is not negative")));
        return;
    }
    if (!sides.known || sides.deducted.isZero())
        return;
    const auto candidates = candidatesFor(context, *total);
    const bool right = candidates && std::any_of(candidates->exact.begin(), candidates->exact.end(), [&](const Rational& exact) {
        return printedAs(total->emissionsTco2e, exact) != PrintedAs::otherwise;
    });
    const Rational expected = candidates && !candidates->exact.empty() ? candidates->exact.front() : sides.emitted;
    if (right)
        return;
    const auto prints = [&](const Rational& value) { return printedAs(total->emissionsTco2e, value) != PrintedAs::otherwise; };
    if (prints(sides.emitted + sides.deducted))
        outcome.found.push_back(wrongTotal(context, *total, expected, Cause::wrongSign, QT_TRANSLATE_NOOP("core", "what leaves the company was added")));
    else if (prints(sides.emitted - sides.deducted * 2))
        outcome.found.push_back(wrongTotal(context, *total, expected, Cause::doubleCount, QT_TRANSLATE_NOOP("core", "what leaves the company was subtracted twice")));
    else if (prints(sides.emitted - sides.deducted))
        outcome.found.push_back(wrongTotal(context, *total, expected, Cause::wrongSign,
                                           QT_TRANSLATE_NOOP("core", "exported photovoltaic electricity was subtracted; it never is")));
}

CheckOutcome run(const CheckContext& context)
{
    CheckOutcome outcome;
    compareRows(context, outcome);
    compareTotal(context, outcome);
    outcome.reason = outcome.compared > 0
        ? Message(QT_TRANSLATE_NOOP("core", "the signs of %1 declared values looked at"), {argument(outcome.compared)})
        : Message(QT_TRANSLATE_NOOP("core", "nothing is declared"));
    return outcome;
}

} // namespace

const CheckDefinition kSign{
    "sign", CheckGroup::declared, Severity::mustCorrect, Technique::recalculation,
    QT_TRANSLATE_NOOP("core", "Signs of exports and deductions"), {}, run};

} // namespace attest
