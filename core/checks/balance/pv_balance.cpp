// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/balance/balance_checks.h"

#include "core/checks/outcome.h"

#include <algorithm>

namespace attest {
namespace {

std::vector<const SourceQuantities*> ownRenewables(const CheckContext& context, const QString& site)
{
    std::vector<const SourceQuantities*> result;
    for (const Source& source : context.submission.sources) {
        if (source.site != site || source.category != SourceCategory::onsiteRenewable)
            continue;
        if (const SourceQuantities* quantities = context.quantities.source(source.id))
            result.push_back(quantities);
    }
    return result;
}

/// What the site's own plants declare as used on site; nothing where one of them declares nothing for the period.
std::optional<QuantityValue> declaredSelfUse(const std::vector<const SourceQuantities*>& plants, const Period& period)
{
    QuantityValue sum;
    for (const SourceQuantities* plant : plants) {
        const auto found = plant->declared.find(period);
        if (found == plant->declared.end() || !found->second.complete || plant->unit.dimension() != Dimension::energy)
            return std::nullopt;
        sum.amount += found->second.amount;
        sum.parts.insert(sum.parts.end(), found->second.parts.begin(), found->second.parts.end());
    }
    return plants.empty() ? std::nullopt : std::optional(sum);
}

/// The site's months that lie in a period, added up; a term is incomplete if one of its months is.
ElectricityMonth added(const ElectricityAccount& account, const Period& period)
{
    ElectricityMonth sum;
    sum.period = period;
    const auto take = [](std::optional<QuantityValue>& total, const std::optional<QuantityValue>& term) {
        if (!term)
            return;
        if (!total)
            total.emplace();
        total->amount += term->amount;
        total->complete = total->complete && term->complete;
        total->parts.insert(total->parts.end(), term->parts.begin(), term->parts.end());
        total->apportioned = total->apportioned || term->apportioned;
    };
    for (const ElectricityMonth& month : account.months) {
        if (!period.contains(month.period))
            continue;
        take(sum.generation, month.generation);
        take(sum.gridExport, month.gridExport);
        take(sum.storageCharge, month.storageCharge);
    }
    for (auto* term : {&sum.generation, &sum.gridExport, &sum.storageCharge}) {
        if (*term)
            (*term)->joinShares();
    }
    return sum;
}

/// Where no meter measures the export: what the grid company settled, else what is declared.
std::optional<QuantityValue> exportWithoutMeter(const CheckContext& context, const QString& site, const Period& period)
{
    for (const Source& source : context.submission.sources) {
        const SourceQuantities* quantities = context.quantities.source(source.id);
        if (source.site != site || source.category != SourceCategory::exportedElectricity || !quantities
            || quantities->unit.dimension() != Dimension::energy)
            continue;
        for (const ByPeriod* values : {&quantities->documented, &quantities->declared}) {
            if (const auto value = SourceQuantities::total(*values, period))
                return value;
        }
    }
    return std::nullopt;
}

/// How near a term must come to the difference to be named as its cause: it changes no result.
constexpr int kCausePercent = 2;

bool isKnown(const std::optional<QuantityValue>& term) { return !term || term->isExact(); }

void nameCauses(Discrepancy& discrepancy, const Rational& difference, const ElectricityMonth& month)
{
    const auto equals = [&](const std::optional<QuantityValue>& term) {
        return term && !term->amount.isZero() && isWithin(difference, term->amount, kCausePercent);
    };
    if (equals(month.gridExport)) {
        discrepancy.causes.push_back({Cause::exportNotDeducted,
            QT_TRANSLATE_NOOP("core", "The difference equals the export: all generation was declared as self-use"), 1});
    } else if (equals(month.storageCharge)) {
        discrepancy.causes.push_back({Cause::doubleCount,
            QT_TRANSLATE_NOOP("core", "The difference equals the energy that charged the storage"), 1});
    }
}

Discrepancy imbalance(const std::vector<const SourceQuantities*>& plants, const QuantityValue& selfUse, const Rational& used,
                      const ElectricityMonth& month)
{
    Subject subject;
    subject.source = plants.front()->source;
    subject.period = month.period;
    Discrepancy found = discrepancyOf(kPvBalance, subject);
    const Rational accounted = selfUse.amount + month.generation->amount - used;
    setAmounts(found, selfUse.amount, used, Unit::kWh());
    found.finding = {QT_TRANSLATE_NOOP("core", "%1: declared self-use, export and storage charge add up to %2 kWh, the plant generated %3 kWh"),
                     {month.period, shown(accounted), shown(month.generation->amount)}};
    found.remedy = QT_TRANSLATE_NOOP("core", "Declare as self-use the generation less export and storage charge, or show what was curtailed");
    nameCauses(found, selfUse.amount - used, month);
    found.records = cellsOf(selfUse);
    append(found.records, cellsOf(*month.generation));
    if (month.gridExport)
        append(found.records, cellsOf(*month.gridExport));
    return found;
}

void comparePeriod(CheckOutcome& outcome, const CheckContext& context, const ElectricityAccount& account, const Period& period)
{
    const auto plants = ownRenewables(context, account.site);
    const std::optional<QuantityValue> selfUse = declaredSelfUse(plants, period);
    ElectricityMonth month = added(account, period);
    if (month.generation && !month.gridExport)
        month.gridExport = exportWithoutMeter(context, account.site, period);
    if (!selfUse || !month.generation || !month.generation->isExact() || !isKnown(month.gridExport) || !isKnown(month.storageCharge))
        return;
    ++outcome.compared;
    const Rational used = *month.selfUse();
    const Decimal percent = context.parameter(kPvBalance.id, "tolerance-percent");
    const Rational tolerance = month.generation->amount * Rational(percent) / 100;
    const Rational least(context.parameter(kPvBalance.id, "tolerance-kwh"));
    if ((selfUse->amount - used).absolute() > std::max(tolerance, least))
        outcome.found.push_back(imbalance(plants, *selfUse, used, month));
}

CheckOutcome run(const CheckContext& context)
{
    CheckOutcome outcome;
    for (const ElectricityAccount& account : context.quantities.electricity) {
        const auto plants = ownRenewables(context, account.site);
        if (plants.empty())
            continue;
        for (const auto& entry : plants.front()->declared)
            comparePeriod(outcome, context, account, entry.first);
    }
    if (outcome.compared == 0)
        return notApplicable(QT_TRANSLATE_NOOP("core", "No period has both a declared self-use and a measured generation"));
    outcome.reason = {QT_TRANSLATE_NOOP("core", "Generation against self-use, export and storage in %1 periods"), {argument(outcome.compared)}};
    return outcome;
}

} // namespace

const CheckDefinition kPvBalance{
    "pv-balance", CheckGroup::balance, Severity::mustCorrect, Technique::reconciliation,
    QT_TRANSLATE_NOOP("core", "Balance of the photovoltaic plant"),
    {{"tolerance-percent", Decimal(1), "%", QT_TRANSLATE_NOOP("core", "Of the generation: meter classes and losses; default of this catalogue")},
     {"tolerance-kwh", Decimal(1), "kWh", QT_TRANSLATE_NOOP("core", "Declared months are written in whole kWh; default of this catalogue")}},
    &run};

} // namespace attest
