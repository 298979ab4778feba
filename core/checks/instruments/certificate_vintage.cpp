// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/instruments/instruments_checks.h"

#include "core/checks/instruments/lots.h"
#include "core/checks/outcome.h"
#include "core/checks/solar/claims.h"

#include <algorithm>

namespace attest {
namespace {

/// Whether some source of the submission is claimed through the lot's plant as PV.
bool isClaimedAsPv(const CheckContext& context, const Certificate& certificate)
{
    const std::vector<PvClaim> claims = purchasedPv(context);
    const Source* source = sourceOfPlant(context.submission, certificate.plant);
    if (source == nullptr)
        return !claims.empty();
    return std::any_of(claims.begin(), claims.end(), [&](const PvClaim& claim) { return claim.source == source; });
}

/// Contracts name the plants of the claimed power: a lot of any other plant was made for somebody else's market.
bool isOfOtherPlant(const CheckContext& context, const Certificate& certificate)
{
    if (sourceOfPlant(context.submission, certificate.plant) != nullptr)
        return false;
    const std::vector<PvClaim> claims = purchasedPv(context);
    return !claims.empty() && std::all_of(claims.begin(), claims.end(), [&](const PvClaim& claim) {
        return std::any_of(context.submission.contracts.begin(), context.submission.contracts.end(), [&](const Contract& contract) {
            return contract.source == claim.source->id && !contract.plant.isEmpty();
        });
    });
}

Message problemOf(const CheckContext& context, const Certificate& certificate)
{
    const Period& period = context.submission.engagement.period;
    if (!period.contains(certificate.vintage))
        return {QT_TRANSLATE_NOOP("core", "Certificates %1 were produced in %2, outside of the period %3"),
                {numbersOf(certificate), certificate.vintage, period}};
    if (!certificate.technology.isEmpty() && !isSolar(certificate.technology) && isClaimedAsPv(context, certificate))
        return {QT_TRANSLATE_NOOP("core", "Certificates %1 are of the technology “%2”, the electricity is claimed as PV"),
                {numbersOf(certificate), certificate.technology}};
    if (isOfOtherPlant(context, certificate))
        return {QT_TRANSLATE_NOOP("core", "Certificates %1 are of the plant “%2”, which no contract names"),
                {numbersOf(certificate), certificate.plant}};
    return {};
}

CheckOutcome run(const CheckContext& context)
{
    CheckOutcome outcome;
    for (const Certificate& certificate : context.submission.certificates) {
        if (!servesPurchases(context.submission, certificate))
            continue;
        ++outcome.compared;
        Message problem = problemOf(context, certificate);
        if (problem.isEmpty())
            continue;
        Discrepancy found = discrepancyOf(kCertificateVintage, subjectOf(context.submission, certificate));
        found.finding = std::move(problem);
        found.remedy = QT_TRANSLATE_NOOP("core", "Replace them by certificates of the contract's plant, technology and period");
        found.records = {certificate.at};
        outcome.found.push_back(std::move(found));
    }
    if (outcome.compared == 0)
        return notApplicable(QT_TRANSLATE_NOOP("core", "No certificates for bought electricity"));
    outcome.reason = {QT_TRANSLATE_NOOP("core", "Vintage, technology and plant of %1 certificate lots"), {argument(outcome.compared)}};
    return outcome;
}

} // namespace

const CheckDefinition kCertificateVintage{
    "certificate-vintage", CheckGroup::instruments, Severity::mustCorrect, Technique::examination,
    QT_TRANSLATE_NOOP("core", "Vintage, technology and plant of certificates"), {}, &run};

} // namespace attest
