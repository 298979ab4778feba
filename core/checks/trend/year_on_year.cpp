// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/trend/trend_checks.h"

#include "core/checks/outcome.h"
#include "core/checks/trend/prior_years.h"
#include "core/quantities/produced.h"

namespace attest {
namespace {

/// This year's value of what an earlier year's record speaks of, in the record's unit, with its cells.
struct ThisYear {
    Rational amount;
    std::vector<SourceRef> cells;
};

bool isEmission(const PriorYear& prior)
{
    return prior.quantity.unit.dimension() == Dimension::emission;
}

std::optional<ThisYear> emissions(const CheckContext& context, const PriorYear& prior)
{
    const Rational tonnes = prior.quantity.unit.size() / Unit::tCO2e().size();
    if (prior.item == u"total")
        return ThisYear{context.inventory.market / tonnes, {}};
    const SourceEmissions* source = context.inventory.source(prior.item);
    if (!source || !source->problem.isEmpty())
        return std::nullopt;
    return ThisYear{source->market / tonnes, {}};
}

std::optional<ThisYear> activity(const CheckContext& context, const PriorYear& prior)
{
    const SourceQuantities* source = context.quantities.source(prior.item);
    if (!source || source->declared.empty() || !source->unit.convertsTo(prior.quantity.unit))
        return std::nullopt;
    ThisYear value{source->declaredTotal() * source->unit.size() / prior.quantity.unit.size(), {}};
    for (const auto& [period, declared] : source->declared)
        append(value.cells, cellsOf(declared));
    return value;
}

std::optional<ThisYear> production(const CheckContext& context, const PriorYear& prior)
{
    static const QString prefix = QStringLiteral("product:");
    if (!prior.item.startsWith(prefix))
        return std::nullopt;
    std::optional<ThisYear> value;
    const QString product = foldedProduct(prior.item.mid(prefix.size()));
    for (const ProductionRecord* record : producedIn(context.submission, context.submission.engagement.period)) {
        const auto amount = record->quantity.in(prior.quantity.unit);
        if (foldedProduct(record->product) != product || !amount)
            continue;
        if (!value)
            value = ThisYear{};
        value->amount += *amount;
        value->cells.push_back(record->at);
    }
    return value;
}

std::optional<ThisYear> thisYear(const CheckContext& context, const PriorYear& prior)
{
    if (isEmission(prior))
        return emissions(context, prior);
    if (const auto output = production(context, prior))
        return output;
    return activity(context, prior);
}

/// Against zero a percentage says nothing: then the floor of materiality decides for emissions, and any amount for a quantity.
bool isUnusual(const CheckContext& context, const Rational& now, const PriorYear& prior)
{
    const Rational before(prior.quantity.value);
    const Decimal percent = context.parameter(kYearOnYear.id, "change-percent");
    if (!before.isZero())
        return !isWithin(now, before, percent);
    const Rational floor = isEmission(prior) ? Rational(context.submission.engagement.materiality.floorTco2e) : Rational(0);
    return now.absolute() * (isEmission(prior) ? prior.quantity.unit.size() / Unit::tCO2e().size() : Rational(1)) > floor;
}

Discrepancy change(const CheckContext& context, const PriorYear& prior, const ThisYear& now)
{
    Subject subject;
    const bool isSource = context.submission.source(prior.item) != nullptr;
    (isSource ? subject.source : subject.item) = prior.item;
    if (isSource && isEmission(prior))
        subject.item = QStringLiteral("emissions"); // beside the activity of the same source
    subject.period = context.submission.engagement.period;
    Discrepancy found = discrepancyOf(kYearOnYear, subject);
    setAmounts(found, now.amount, Rational(prior.quantity.value), prior.quantity.unit);
    found.finding = {QT_TRANSLATE_NOOP("core", "%1: %2 this year, %3 in %4"),
                     {prior.item, shown(now.amount, prior.quantity.unit), shown(Rational(prior.quantity.value), prior.quantity.unit), prior.period}};
    found.remedy = QT_TRANSLATE_NOOP("core", "Explain the change in part 3 of the conclusion, or correct the figure");
    found.records = now.cells;
    append(found.records, prior.cells);
    return found;
}

CheckOutcome run(const CheckContext& context)
{
    CheckOutcome outcome;
    for (const PriorYear& prior : lastYears(context.submission)) {
        const auto now = thisYear(context, prior);
        if (!now || !isYear(context.submission.engagement.period))
            continue;
        ++outcome.compared;
        if (isUnusual(context, now->amount, prior))
            outcome.found.push_back(change(context, prior, *now));
    }
    if (outcome.compared == 0)
        return notApplicable(QT_TRANSLATE_NOOP("core", "There are no values of an earlier year to compare with"));
    outcome.reason = {QT_TRANSLATE_NOOP("core", "%1 values against earlier years"), {argument(outcome.compared)}};
    return outcome;
}

} // namespace

const CheckDefinition kYearOnYear{
    "year-on-year", CheckGroup::trend, Severity::mustExplain, Technique::analyticalTesting,
    QT_TRANSLATE_NOOP("core", "Against earlier years"),
    {{"change-percent", Decimal(10), "%", QT_TRANSLATE_NOOP("core", "Standards reference, rule XC-18: a change of 10 % needs an explanation in the conclusion")}},
    &run};

} // namespace attest
