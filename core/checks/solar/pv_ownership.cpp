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

/// Certificates convey the attributes by themselves, whoever owns the plant.
bool isProvenByCertificates(const CheckContext& context, const Source& source)
{
    const ContractualClaim* proof = proofOf(context, source);
    return proof != nullptr && proof->unprovenKwh.isZero() && proof->provenByContractKwh.isZero()
        && !proof->provenByCertificatesKwh.isZero();
}

/// What a claim rests on, as far as ownership goes.
struct Basis {
    std::vector<Period> days;
    std::vector<const Contract*> contracts;
    const Contract* elsewhere = nullptr; ///< leaves the attributes of some of the days with somebody else
    std::vector<const Certificate*> soldTwice; ///< cancelled, of a plant whose attributes that contract says are sold

    bool isHeld(const Submission& submission, const Source& source) const
    {
        return !elsewhere && std::all_of(days.begin(), days.end(), [&](const Period& period) { return isGivenToCompany(submission, source, period); });
    }
};

std::vector<const Certificate*> cancelledOf(const Submission& submission, const Contract& contract)
{
    std::vector<const Certificate*> cancelled;
    for (const Certificate& certificate : submission.certificates) {
        if (certificate.status == CertificateStatus::cancelled && !contract.plant.isEmpty() && certificate.plant == contract.plant
            && contract.period.overlaps(certificate.vintage))
            cancelled.push_back(&certificate);
    }
    return cancelled;
}

Basis basisOf(const CheckContext& context, const PvClaim& claim)
{
    Basis basis{claimedDays(context, claim), contractsOf(context.submission, *claim.source), nullptr, {}};
    for (const Period& period : basis.days) {
        if (!basis.elsewhere)
            basis.elsewhere = attributesElsewhere(context.submission, *claim.source, period);
    }
    if (basis.elsewhere && basis.elsewhere->attributes == AttributeHolder::sold)
        basis.soldTwice = cancelledOf(context.submission, *basis.elsewhere);
    return basis;
}

Message whyElsewhere(const Contract& contract, const QString& source, bool isCancelled)
{
    if (isCancelled)
        return {QT_TRANSLATE_NOOP("core", "Contract %1: the attributes of the electricity of %2 are sold, yet certificates of the plant %3 are cancelled: "
                                          "the same attributes are claimed twice"), {contract.number, source, contract.plant}};
    const char* text = contract.attributes == AttributeHolder::sold
        ? QT_TRANSLATE_NOOP("core", "Contract %1: the attributes of the electricity of %2 are sold")
        : QT_TRANSLATE_NOOP("core", "Contract %1: the attributes of the electricity of %2 stay with the plant's owner");
    return {text, {contract.number, source}};
}

Message whyNot(const PvClaim& claim, const Basis& basis)
{
    const QString& source = claim.source->id;
    if (basis.contracts.empty())
        return {QT_TRANSLATE_NOOP("core", "No contract says who owns the plant behind %1 and the attributes of its electricity"), {source}};
    if (basis.elsewhere)
        return whyElsewhere(*basis.elsewhere, source, !basis.soldTwice.empty());
    const bool given = std::any_of(basis.contracts.begin(), basis.contracts.end(), [](const Contract* contract) {
        return contract->attributes == AttributeHolder::company;
    });
    if (!given)
        return {QT_TRANSLATE_NOOP("core", "Contract %1 does not say who holds the attributes of the electricity of %2"),
                {basis.contracts.front()->number, source}};
    return {QT_TRANSLATE_NOOP("core", "The contracts that give the attributes of %1 to the company do not cover every day of the claim"), {source}};
}

Discrepancy unowned(const CheckContext& context, const PvClaim& claim, const Basis& basis)
{
    Subject subject;
    subject.source = claim.source->id;
    if (!basis.contracts.empty())
        subject.plant = basis.contracts.front()->plant;
    subject.period = context.submission.engagement.period;
    Discrepancy found = discrepancyOf(kPvOwnership, subject);
    found.finding = whyNot(claim, basis);
    found.remedy = QT_TRANSLATE_NOOP("core", "Hand in the contract's clause on the attributes, or declare the electricity without the claim");
    if (!basis.soldTwice.empty())
        found.causes = {{Cause::doubleCount, QT_TRANSLATE_NOOP("core", "who bought the attributes claims them as well"), 1}};
    for (const Contract* contract : basis.contracts)
        found.records.push_back(contract->at);
    for (const Certificate* certificate : basis.soldTwice)
        found.records.push_back(certificate->at);
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
        const Basis basis = basisOf(context, claim);
        const bool proven = basis.soldTwice.empty() && isProvenByCertificates(context, *claim.source);
        if (!proven && !basis.isHeld(context.submission, *claim.source))
            outcome.found.push_back(unowned(context, claim, basis));
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
