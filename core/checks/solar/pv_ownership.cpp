// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/solar/solar_checks.h"

#include "core/accounting/supply.h"
#include "core/checks/outcome.h"
#include "core/checks/solar/claims.h"

#include <algorithm>

namespace attest {
namespace {

std::vector<const Contract*> contractsOf(const Submission& submission, const Source& source)
{
    std::vector<const Contract*> contracts;
    for (const Contract& contract : submission.contracts) {
        if (contract.source == source.id)
            contracts.push_back(&contract);
    }
    return contracts;
}

/// Days of the claim that a contract covers which leaves the attributes with the company.
bool isCovered(const std::vector<const Contract*>& contracts, const Period& period)
{
    for (QDate day = period.from(); day <= period.to(); day = day.addDays(1)) {
        const bool covered = std::any_of(contracts.begin(), contracts.end(), [&](const Contract* contract) {
            return contract->attributes == AttributeHolder::company && contract->period.contains(day);
        });
        if (!covered)
            return false;
    }
    return true;
}

/// Certificates convey the attributes by themselves, whoever owns the plant.
bool isProvenByCertificates(const CheckContext& context, const Source& source)
{
    const ContractualClaim* proof = proofOf(context, source);
    return proof != nullptr && proof->unprovenKwh.isZero() && proof->provenByContractKwh.isZero()
        && !proof->provenByCertificatesKwh.isZero();
}

Message whyNot(const CheckContext& context, const PvClaim& claim, const std::vector<const Contract*>& contracts)
{
    const QString& source = claim.source->id;
    if (contracts.empty())
        return {QT_TRANSLATE_NOOP("core", "No contract says who owns the plant behind %1 and the attributes of its electricity"), {source}};
    if (const Contract* elsewhere = attributesElsewhere(context.submission, *claim.source, context.submission.engagement.period)) {
        const char* text = elsewhere->attributes == AttributeHolder::sold
            ? QT_TRANSLATE_NOOP("core", "Contract %1: the attributes of the electricity of %2 are sold")
            : QT_TRANSLATE_NOOP("core", "Contract %1: the attributes of the electricity of %2 stay with the plant's owner");
        return {text, {elsewhere->number, source}};
    }
    const bool given = std::any_of(contracts.begin(), contracts.end(), [](const Contract* contract) {
        return contract->attributes == AttributeHolder::company;
    });
    if (!given)
        return {QT_TRANSLATE_NOOP("core", "Contract %1 does not say who holds the attributes of the electricity of %2"),
                {contracts.front()->number, source}};
    return {QT_TRANSLATE_NOOP("core", "The contracts that give the attributes of %1 to the company do not cover the whole period"), {source}};
}

Discrepancy unowned(const CheckContext& context, const PvClaim& claim, const std::vector<const Contract*>& contracts)
{
    Subject subject;
    subject.source = claim.source->id;
    if (!contracts.empty())
        subject.plant = contracts.front()->plant;
    subject.period = context.submission.engagement.period;
    Discrepancy found = discrepancyOf(kPvOwnership, subject);
    found.finding = whyNot(context, claim, contracts);
    found.remedy = QT_TRANSLATE_NOOP("core", "Hand in the contract's clause on the attributes, or declare the electricity without the claim");
    for (const Contract* contract : contracts)
        found.records.push_back(contract->at);
    append(found.records, cellsOf(claim));
    return found;
}

CheckOutcome run(const CheckContext& context)
{
    std::vector<PvClaim> claims = ownPv(context);
    const std::vector<PvClaim> purchased = purchasedPv(context);
    claims.insert(claims.end(), purchased.begin(), purchased.end());
    CheckOutcome outcome;
    for (const PvClaim& claim : claims) {
        ++outcome.compared;
        const auto contracts = contractsOf(context.submission, *claim.source);
        const bool elsewhere = attributesElsewhere(context.submission, *claim.source, context.submission.engagement.period) != nullptr;
        const bool held = isCovered(contracts, context.submission.engagement.period) && !elsewhere;
        if (!held && !isProvenByCertificates(context, *claim.source))
            outcome.found.push_back(unowned(context, claim, contracts));
    }
    if (outcome.compared == 0)
        return notApplicable(QT_TRANSLATE_NOOP("core", "No electricity is claimed as PV"));
    outcome.reason = {QT_TRANSLATE_NOOP("core", "Contracts behind %1 claims of PV electricity"), {argument(outcome.compared)}};
    return outcome;
}

} // namespace

const CheckDefinition kPvOwnership{
    "pv-ownership", CheckGroup::solar, Severity::mustCorrect, Technique::confirmation,
    QT_TRANSLATE_NOOP("core", "Ownership of the PV plant and of its attributes"), {}, &run};

} // namespace attest
