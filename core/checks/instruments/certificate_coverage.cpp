// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/instruments/instruments_checks.h"

#include "core/accounting/supply.h"
#include "core/checks/instruments/lots.h"
#include "core/checks/outcome.h"
#include "core/checks/solar/claims.h"

#include <algorithm>

namespace attest {
namespace {

/// A claim about bought electricity and the certificate lots that were handed in for it.
struct CertifiedClaim {
    PvClaim claim;
    std::vector<const Certificate*> lots;
    std::vector<const Certificate*> valid;
};

bool isValid(const Submission& submission, const Certificate& certificate)
{
    const QString& name = certificate.beneficiary.isEmpty() ? certificate.holder : certificate.beneficiary;
    return certificate.status == CertificateStatus::cancelled && isClient(name, submission.client)
        && submission.engagement.period.contains(certificate.vintage);
}

bool isFor(const Submission& submission, const Certificate& certificate, const Source& source)
{
    const QStringList plants = plantsOf(submission, source);
    return plants.isEmpty() ? servesPurchases(submission, certificate) : plants.contains(certificate.plant);
}

std::vector<CertifiedClaim> certifiedClaims(const CheckContext& context)
{
    std::vector<CertifiedClaim> result;
    for (const PvClaim& claim : purchasedPv(context)) {
        CertifiedClaim certified{claim, {}, {}};
        for (const Certificate& certificate : context.submission.certificates) {
            if (!isFor(context.submission, certificate, *claim.source))
                continue;
            certified.lots.push_back(&certificate);
            if (isValid(context.submission, certificate))
                certified.valid.push_back(&certificate);
        }
        if (!certified.lots.empty())
            result.push_back(std::move(certified));
    }
    return result;
}

/// Certificates come in whole MWh: what stays below one of them is no shortage where contract and settlement prove it.
bool isShort(const CheckContext& context, const CertifiedClaim& certified, const Rational& covered)
{
    const Rational missing = certified.claim.kwh - covered;
    const ContractualClaim* proof = proofOf(context, *certified.claim.source);
    const bool otherwiseProven = proof != nullptr && !proof->claimedKwh.isZero() && proof->unprovenKwh.isZero();
    const Rational allowed = otherwiseProven ? Rational(context.parameter(kCertificateCoverage.id, "certificate-kwh")) : Rational(0);
    return missing > Rational(0) && missing >= allowed;
}

Discrepancy shortage(const CheckContext& context, const CertifiedClaim& certified, const Rational& covered)
{
    Subject subject;
    subject.source = certified.claim.source->id;
    subject.plant = certified.lots.front()->plant;
    subject.period = context.submission.engagement.period;
    Discrepancy found = discrepancyOf(kCertificateCoverage, subject);
    setAmounts(found, covered, certified.claim.kwh, Unit::kWh());
    found.finding = {QT_TRANSLATE_NOOP("core", "%1: %2 kWh are claimed through certificates, valid ones cover %3 kWh"),
                     {subject.source, shown(certified.claim.kwh), shown(covered)}};
    found.remedy = QT_TRANSLATE_NOOP("core", "Cancel the missing certificates of the plant and period, or reduce the claim");
    for (const Certificate* certificate : certified.lots)
        found.records.push_back(certificate->at);
    append(found.records, cellsOf(certified.claim));
    return found;
}

/// A lot whose quantity is not what its numbers stand for.
void compareNumbers(CheckOutcome& outcome, const CheckContext& context, const Certificate& certificate)
{
    const auto range = numberRange(certificate.first, certificate.last);
    const auto kwh = certificate.quantity.in(Unit::kWh());
    if (!range || !kwh)
        return;
    ++outcome.compared;
    const Rational numbered = Rational(range->count() * context.parameter(kCertificateCoverage.id, "certificate-kwh"));
    if (*kwh == numbered)
        return;
    Discrepancy found = discrepancyOf(kCertificateCoverage, subjectOf(context.submission, certificate));
    setAmounts(found, *kwh, numbered, Unit::kWh());
    found.finding = {QT_TRANSLATE_NOOP("core", "The numbers %1 stand for %2 kWh, the lot says %3 kWh"),
                     {numbersOf(certificate), shown(numbered), shown(*kwh)}};
    found.remedy = QT_TRANSLATE_NOOP("core", "Correct numbers or quantity of the lot from the registry");
    found.records = {certificate.at};
    outcome.found.push_back(std::move(found));
}

CheckOutcome run(const CheckContext& context)
{
    CheckOutcome outcome;
    Rational claimed;
    Rational reached;
    for (const CertifiedClaim& certified : certifiedClaims(context)) {
        ++outcome.compared;
        const Rational covered = uniqueKwh(certified.valid);
        claimed += certified.claim.kwh;
        reached += std::min(covered, certified.claim.kwh);
        if (isShort(context, certified, covered))
            outcome.found.push_back(shortage(context, certified, covered));
        for (const Certificate* certificate : certified.lots)
            compareNumbers(outcome, context, *certificate);
    }
    if (outcome.compared == 0)
        return notApplicable(QT_TRANSLATE_NOOP("core", "No electricity is claimed through certificates"));
    outcome.reason = {QT_TRANSLATE_NOOP("core", "%1 kWh claimed through certificates, %2 kWh of them covered"), {shown(claimed), shown(reached)}};
    outcome.coveredPercent = percentOf(reached, claimed);
    return outcome;
}

} // namespace

const CheckDefinition kCertificateCoverage{
    "certificate-coverage", CheckGroup::instruments, Severity::mustCorrect, Technique::reconciliation,
    QT_TRANSLATE_NOOP("core", "Certificates cover what is claimed"),
    {{"certificate-kwh", Decimal(1000), "kWh", QT_TRANSLATE_NOOP("core", "One certificate; green-certificate rules, notice 67/2024")}},
    &run};

} // namespace attest
