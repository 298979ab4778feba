// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/balance/balance_checks.h"

#include "core/checks/outcome.h"

#include <algorithm>

namespace attest {
namespace {

/// One way to add up what a site was supplied with in a month.
struct Supply {
    Rational kwh;
    std::vector<SourceRef> cells;
    bool declared = false; ///< from the declared figures, not from meters alone
};

bool isSupply(const Source& source)
{
    return source.status == SourceStatus::reported
        && (source.category == SourceCategory::purchasedElectricity || source.category == SourceCategory::onsiteRenewable);
}

bool isMetered(const Submission& submission, const Source& source)
{
    return std::any_of(submission.meters.begin(), submission.meters.end(),
                       [&](const Meter& meter) { return meter.source == source.id; });
}

bool take(Supply& supply, const std::optional<QuantityValue>& term, int sign = 1)
{
    if (!term)
        return true;
    supply.kwh += Rational(sign) * term->amount;
    append(supply.cells, cellsOf(*term));
    return term->isExact();
}

/// Import + generation − export − storage charge + direct line + storage discharge, where every meter has the month.
std::optional<Supply> meteredSupply(const ElectricityMonth& month)
{
    Supply supply;
    bool complete = true;
    for (const auto* term : {&month.gridImport, &month.generation, &month.directLine, &month.storageDischarge})
        complete = take(supply, *term) && complete;
    for (const auto* term : {&month.gridExport, &month.storageCharge})
        complete = take(supply, *term, -1) && complete;
    const bool supplied = month.gridImport || month.generation || month.directLine;
    return complete && supplied ? std::optional(supply) : std::nullopt;
}

/// Adds what is declared for the month's sources; false where one of them declares nothing for it.
bool takeDeclared(Supply& supply, const CheckContext& context, const QString& site, const Period& month, bool unmeteredOnly)
{
    for (const Source& source : context.submission.sources) {
        if (source.site != site || !isSupply(source) || (unmeteredOnly && isMetered(context.submission, source)))
            continue;
        const SourceQuantities* quantities = context.quantities.source(source.id);
        const auto found = quantities ? quantities->declared.find(month) : ByPeriod::const_iterator();
        if (!quantities || found == quantities->declared.end() || !found->second.complete
            || quantities->unit.dimension() != Dimension::energy)
            return false;
        supply.kwh += found->second.amount;
        append(supply.cells, cellsOf(found->second));
        supply.declared = true;
    }
    return true;
}

/// Meters alone; meters and what no meter measures (which may be power of its own or a share of the metered import).
std::vector<Supply> meteredWays(const CheckContext& context, const QString& site, const ElectricityMonth& month)
{
    std::vector<Supply> ways;
    const std::optional<Supply> metered = meteredSupply(month);
    Supply with = metered.value_or(Supply());
    const bool incomplete = !metered && (month.gridImport || month.generation || month.directLine);
    if (incomplete || !takeDeclared(with, context, site, month.period, true))
        return ways;
    if (metered)
        ways.push_back(*metered);
    if (with.declared)
        ways.push_back(with);
    return ways;
}

std::optional<Supply> declaredWay(const CheckContext& context, const QString& site, const ElectricityMonth& month)
{
    Supply supply;
    if (!takeDeclared(supply, context, site, month.period, false) || !supply.declared || !take(supply, month.storageDischarge))
        return std::nullopt;
    return supply;
}

/// Consumption + resale, where both are known for the whole month.
std::optional<QuantityValue> usage(const ElectricityMonth& month)
{
    if (!month.consumption || !month.consumption->isExact() || (month.resale && !month.resale->isExact()))
        return std::nullopt;
    QuantityValue used = *month.consumption;
    if (month.resale) {
        used.amount += month.resale->amount;
        used.parts.insert(used.parts.end(), month.resale->parts.begin(), month.resale->parts.end());
    }
    return used;
}

/// Sub-meters under a supply meter see a part of the consumption only.
bool consumptionIsWhole(const Submission& submission, const QString& site)
{
    return std::none_of(submission.meters.begin(), submission.meters.end(), [&](const Meter& meter) {
        const Meter* parent = submission.meter(meter.parent);
        return meter.site == site && meter.measures == MeterMeasures::consumption && parent != nullptr
            && parent->measures != MeterMeasures::consumption;
    });
}

/// How near a term must come to the difference to be named as its cause: it changes no result. Losses of all meters of the
/// site lie in the difference, so it is wider than for a plant alone.
constexpr int kCausePercent = 5;

void nameTerm(Discrepancy& discrepancy, const Rational& difference, const std::optional<QuantityValue>& term, Cause cause, Message why)
{
    if (term && !term->amount.isZero() && isWithin(difference, term->amount, kCausePercent))
        discrepancy.causes.push_back({cause, std::move(why), static_cast<int>(discrepancy.causes.size()) + 1});
}

Discrepancy imbalance(const Supply& supply, const QuantityValue& used, const QString& site, const ElectricityMonth& month)
{
    Subject subject;
    subject.item = site;
    subject.period = month.period;
    Discrepancy found = discrepancyOf(kSiteBalance, subject);
    setAmounts(found, supply.kwh, used.amount, Unit::kWh());
    const char* text = supply.declared
        ? QT_TRANSLATE_NOOP("core", "Site %1, %2: the declared supply is %3 kWh, consumption and resale are %4 kWh")
        : QT_TRANSLATE_NOOP("core", "Site %1, %2: the metered supply is %3 kWh, consumption and resale are %4 kWh");
    found.finding = {text, {site, month.period, shown(supply.kwh), shown(used.amount)}};
    found.remedy = QT_TRANSLATE_NOOP("core", "Find the supply that is missing or counted twice, or explain the losses");
    const Rational difference = supply.kwh - used.amount;
    nameTerm(found, difference, month.gridExport, Cause::exportNotDeducted,
             QT_TRANSLATE_NOOP("core", "The difference equals the month's export"));
    nameTerm(found, difference, month.storageCharge, Cause::doubleCount,
             QT_TRANSLATE_NOOP("core", "The difference equals the energy that charged the storage"));
    if (!supply.declared) { // a declared supply falls short by slips of its figures as well
        nameTerm(found, -difference, month.directLine, Cause::omittedMeter,
                 QT_TRANSLATE_NOOP("core", "The difference equals the direct line"));
        nameTerm(found, -difference, month.gridImport, Cause::omittedMeter,
                 QT_TRANSLATE_NOOP("core", "The difference equals the grid import"));
    }
    found.records = supply.cells;
    append(found.records, cellsOf(used));
    return found;
}

void compareMonth(CheckOutcome& outcome, const CheckContext& context, const QString& site, const ElectricityMonth& month)
{
    const std::optional<QuantityValue> used = usage(month);
    if (!used)
        return;
    const Decimal percent = context.parameter(kSiteBalance.id, "tolerance-percent");
    const Rational least(context.parameter(kSiteBalance.id, "tolerance-kwh"));
    const auto closes = [&](const Supply& way) { return isWithin(way.kwh, used->amount, percent, least); };
    const std::vector<Supply> ways = meteredWays(context, site, month);
    const std::optional<Supply> declared = declaredWay(context, site, month);
    if (ways.empty() && !declared)
        return;
    ++outcome.compared;
    if (!ways.empty() && std::none_of(ways.begin(), ways.end(), closes))
        outcome.found.push_back(imbalance(ways.front(), *used, site, month));
    else if (declared && !closes(*declared))
        outcome.found.push_back(imbalance(*declared, *used, site, month));
}

CheckOutcome run(const CheckContext& context)
{
    CheckOutcome outcome;
    int months = 0;
    for (const ElectricityAccount& account : context.quantities.electricity) {
        if (!consumptionIsWhole(context.submission, account.site))
            continue;
        months += static_cast<int>(account.months.size());
        for (const ElectricityMonth& month : account.months)
            compareMonth(outcome, context, account.site, month);
    }
    if (outcome.compared == 0)
        return notApplicable(QT_TRANSLATE_NOOP("core", "No month has both its supply and its whole consumption measured"));
    outcome.reason = {QT_TRANSLATE_NOOP("core", "Supply against consumption in %1 of %2 months"),
                      {argument(outcome.compared), argument(months)}};
    outcome.coveredPercent = percentOf(outcome.compared, months);
    return outcome;
}

} // namespace

const CheckDefinition kSiteBalance{
    "site-balance", CheckGroup::balance, Severity::mustCorrect, Technique::reconciliation,
    QT_TRANSLATE_NOOP("core", "Electricity balance of the site"),
    {{"tolerance-percent", Decimal(1), "%",
      QT_TRANSLATE_NOOP("core", "Meter classes and losses between the meters; default of this catalogue")},
     {"tolerance-kwh", Decimal(1), "kWh", QT_TRANSLATE_NOOP("core", "Declared months are written in whole kWh; default of this catalogue")}},
    &run};

} // namespace attest
