// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/sources/independent_record.h"
#include "core/checks/sources/sources_checks.h"

#include <algorithm>

namespace attest {
namespace {

/// The highest factor that the site's purchased electricity claims: what electricity with the factor 0 would weigh.
Rational gridFactor(const CheckContext& context, const SourceQuantities& source)
{
    Rational highest;
    if (source.unit.dimension() != Dimension::energy)
        return highest;
    for (const SourceQuantities& other : context.quantities.sources) {
        const SourceEmissions* emissions = context.inventory.source(other.source);
        const bool electricity = context.submission.source(other.source)->category == SourceCategory::purchasedElectricity;
        if (electricity && emissions && emissions->factor && other.unit == source.unit)
            highest = std::max(highest, *emissions->factor);
    }
    return highest;
}

/// What a quantity of the source weighs, in tCO2e, even where a claim makes it zero.
Rational weightOf(const CheckContext& context, const SourceQuantities& source, const Rational& amount)
{
    const SourceEmissions* emissions = context.inventory.source(source.source);
    const Rational own = emissions && emissions->factor ? *emissions->factor : Rational(0);
    return (amount * (own.isZero() ? gridFactor(context, source) : own)).absolute();
}

Discrepancy report(const SourceQuantities& source, const Period& period, const Rational& amount, std::vector<SourceRef> records)
{
    Discrepancy discrepancy;
    discrepancy.check = QLatin1String(kSecondSource.id);
    discrepancy.severity = kSecondSource.severity;
    discrepancy.subject.source = source.source;
    discrepancy.subject.period = period;
    discrepancy.observed = Quantity{amount.toDecimal(6), source.unit};
    discrepancy.records = std::move(records);
    discrepancy.finding = {QT_TRANSLATE_NOOP("core", "%1, %2: %3 %4 declared, and no meter, document, return or posting to compare with"),
                           {source.source, period, discrepancy.observed->value, source.unit.symbol()}};
    discrepancy.remedy = QT_TRANSLATE_NOOP("core", "Obtain an independent record of the quantity, or explain why there is none.");
    return discrepancy;
}

/// The declared periods of a source that nothing else speaks of, as one discrepancy if they weigh enough together.
void compare(const CheckContext& context, const SourceQuantities& source, CheckOutcome& outcome)
{
    Rational missing;
    Period span;
    std::vector<SourceRef> records;
    for (const auto& [period, value] : source.declared) {
        if (hasIndependentRecord(context.submission, source, period))
            continue;
        missing += value.amount.absolute();
        span = span.isEmpty() ? period : Period(span.from(), period.to());
        for (const Contribution& part : value.parts)
            records.push_back(part.at);
    }
    ++outcome.compared;
    if (!missing.isZero() && weightOf(context, source, missing) > context.materiality.threshold)
        outcome.found.push_back(report(source, span, missing, std::move(records)));
}

CheckOutcome run(const CheckContext& context)
{
    CheckOutcome outcome;
    for (const SourceQuantities& source : context.quantities.sources) {
        if (weightOf(context, source, source.declaredTotal()) > context.materiality.threshold)
            compare(context, source, outcome);
    }
    outcome.reason = outcome.compared > 0
        ? Message(QT_TRANSLATE_NOOP("core", "%1 quantities above the threshold of materiality looked at"), {argument(outcome.compared)})
        : Message(QT_TRANSLATE_NOOP("core", "no declared quantity is above the threshold of materiality"));
    return outcome;
}

} // namespace

const CheckDefinition kSecondSource{
    "second-source", CheckGroup::sources, Severity::mustExplain, Technique::crossChecking,
    QT_TRANSLATE_NOOP("core", "An independent second source"), {}, run};

} // namespace attest
