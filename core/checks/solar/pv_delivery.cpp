// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/solar/solar_checks.h"

#include "core/accounting/supply.h"
#include "core/checks/outcome.h"
#include "core/checks/solar/claims.h"

#include <algorithm>

namespace attest {
namespace {

bool hasContract(const Submission& submission, const Source& source, Delivery delivery)
{
    return std::any_of(submission.contracts.begin(), submission.contracts.end(), [&](const Contract& contract) {
        return contract.source == source.id && contract.delivery == delivery && contract.period.overlaps(submission.engagement.period);
    });
}

bool hasMeter(const Submission& submission, const Source& source, MeterMeasures measures)
{
    return std::any_of(submission.meters.begin(), submission.meters.end(),
                       [&](const Meter& meter) { return meter.source == source.id && meter.measures == measures; });
}

/// Contracts of the days that give the attributes to the company, and a settlement document of them. Whether the amounts
/// agree is another check's question.
bool hasContractAndSettlement(const CheckContext& context, const Source& source, const Period& period)
{
    const SourceQuantities* quantities = context.quantities.source(source.id);
    return quantities != nullptr && isGivenToCompany(context.submission, source, period)
        && std::any_of(quantities->documented.begin(), quantities->documented.end(),
                       [&](const auto& entry) { return entry.first.overlaps(period); });
}

/// kWh over the public grid that stand on nothing: no contract with settlement for their days, and no certificates.
Rational unsupported(const CheckContext& context, const PvClaim& claim)
{
    Rational kwh;
    for (const ActivityRecord* record : claim.records) {
        if (!hasContractAndSettlement(context, *claim.source, record->period))
            kwh += *record->quantity.in(Unit::kWh());
    }
    const ContractualClaim* proof = proofOf(context, *claim.source);
    const bool stated = proof != nullptr && !proof->claimedKwh.isZero();
    return stated ? std::min(kwh, proof->unprovenKwh) : kwh;
}

Discrepancy undelivered(const CheckContext& context, const PvClaim& claim, Message finding, const Rational& kwh)
{
    Subject subject;
    subject.source = claim.source->id;
    for (const Contract& contract : context.submission.contracts) {
        if (contract.source == claim.source->id && subject.plant.isEmpty())
            subject.plant = contract.plant;
    }
    subject.period = context.submission.engagement.period;
    Discrepancy found = discrepancyOf(kPvDelivery, subject);
    setAmounts(found, claim.kwh, claim.kwh - kwh, Unit::kWh());
    found.finding = std::move(finding);
    found.remedy = QT_TRANSLATE_NOOP("core", "Hand in line diagram, contract and settlement or cancelled certificates, or declare grid electricity");
    found.records = cellsOf(claim);
    for (const Contract& contract : context.submission.contracts) {
        if (contract.source == claim.source->id)
            found.records.push_back(contract.at);
    }
    return found;
}

/// What contracts and meters say of the way; empty where they do not contradict each other.
Message contradiction(const Submission& submission, const Source& source)
{
    const bool directContract = hasContract(submission, source, Delivery::directLine);
    const bool gridContract = hasContract(submission, source, Delivery::publicGrid);
    const bool directMeter = hasMeter(submission, source, MeterMeasures::directLine);
    const bool gridMeter = hasMeter(submission, source, MeterMeasures::gridImport);
    if (directContract && gridMeter && !directMeter)
        return {QT_TRANSLATE_NOOP("core", "%1 is contracted as a direct line, but a meter of the public grid measures it"), {source.id}};
    if (gridContract && !directContract && directMeter && !gridMeter)
        return {QT_TRANSLATE_NOOP("core", "%1 is measured as a direct line, but its contract delivers it over the public grid"), {source.id}};
    return {};
}

void examine(CheckOutcome& outcome, const CheckContext& context, const PvClaim& claim)
{
    const Submission& submission = context.submission;
    const Source& source = *claim.source;
    ++outcome.compared;
    if (Message why = contradiction(submission, source); !why.isEmpty()) {
        outcome.found.push_back(undelivered(context, claim, std::move(why), claim.kwh));
        return;
    }
    if (hasContract(submission, source, Delivery::directLine) || hasMeter(submission, source, MeterMeasures::directLine))
        return;
    const Rational kwh = unsupported(context, claim);
    if (kwh <= Rational(0))
        return;
    const bool onGrid = hasMeter(submission, source, MeterMeasures::gridImport) || hasContract(submission, source, Delivery::publicGrid);
    const char* text = onGrid
        ? QT_TRANSLATE_NOOP("core", "%1: %2 of %3 kWh came over the public grid as PV without contract and settlement or certificates")
        : QT_TRANSLATE_NOOP("core", "%1: nothing shows how %2 of %3 kWh claimed as PV were delivered");
    outcome.found.push_back(undelivered(context, claim, {text, {source.id, shown(kwh), shown(claim.kwh)}}, kwh));
}

CheckOutcome run(const CheckContext& context)
{
    CheckOutcome outcome;
    for (const PvClaim& claim : purchasedPv(context))
        examine(outcome, context, claim);
    if (outcome.compared == 0)
        return notApplicable(QT_TRANSLATE_NOOP("core", "No bought electricity is claimed as PV"));
    outcome.reason = {QT_TRANSLATE_NOOP("core", "Delivery of %1 claims of bought PV electricity"), {argument(outcome.compared)}};
    return outcome;
}

} // namespace

const CheckDefinition kPvDelivery{
    "pv-delivery", CheckGroup::solar, Severity::mustCorrect, Technique::confirmation,
    QT_TRANSLATE_NOOP("core", "Delivery of claimed PV electricity"), {}, &run};

} // namespace attest
