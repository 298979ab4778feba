// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/instruments/instruments_checks.h"

#include "core/checks/instruments/lots.h"
#include "core/checks/outcome.h"

#include <algorithm>

namespace attest {
namespace {

/// Why a lot cannot be claimed; empty = it can.
Message problemOf(const Certificate& certificate, const Client& client)
{
    switch (certificate.status) {
    case CertificateStatus::sold:
        return QT_TRANSLATE_NOOP("core", "Certificates %1 (%2) are sold: nobody but their buyer can claim them");
    case CertificateStatus::expired:
        return QT_TRANSLATE_NOOP("core", "Certificates %1 (%2) are expired without being cancelled for the company");
    case CertificateStatus::held:
        return QT_TRANSLATE_NOOP("core", "Certificates %1 (%2) are held but not cancelled for the company");
    case CertificateStatus::cancelled:
        break;
    }
    const QString& name = certificate.beneficiary.isEmpty() ? certificate.holder : certificate.beneficiary;
    if (name.isEmpty())
        return QT_TRANSLATE_NOOP("core", "Certificates %1 (%2) are cancelled without a beneficiary");
    if (!isClient(name, client))
        return QT_TRANSLATE_NOOP("core", "Certificates %1 (%2) are cancelled for “%3”, not for the company");
    return {};
}

Discrepancy unusable(const Submission& submission, const Certificate& certificate, const Message& problem)
{
    Discrepancy found = discrepancyOf(kCertificateStatus, subjectOf(submission, certificate));
    const QString& name = certificate.beneficiary.isEmpty() ? certificate.holder : certificate.beneficiary;
    std::vector<MessageArgument> arguments{numbersOf(certificate), certificate.quantity.text()};
    if (QString::fromUtf8(problem.source()).contains(u"%3"))
        arguments.emplace_back(name);
    found.finding = {problem.source(), std::move(arguments)};
    found.remedy = QT_TRANSLATE_NOOP("core", "Hand in the registry's cancellation for the company, or leave these certificates out of the claim");
    if (const auto kwh = certificate.quantity.in(Unit::kWh()))
        setAmounts(found, 0, *kwh, Unit::kWh());
    found.records = {certificate.at};
    return found;
}

CheckOutcome run(const CheckContext& context)
{
    CheckOutcome outcome;
    for (const Certificate& certificate : context.submission.certificates) {
        if (!servesPurchases(context.submission, certificate))
            continue;
        ++outcome.compared;
        const Message problem = problemOf(certificate, context.submission.client);
        if (!problem.isEmpty())
            outcome.found.push_back(unusable(context.submission, certificate, problem));
    }
    if (outcome.compared == 0)
        return notApplicable(QT_TRANSLATE_NOOP("core", "No certificates for bought electricity"));
    outcome.reason = {QT_TRANSLATE_NOOP("core", "Status and beneficiary of %1 certificate lots"), {argument(outcome.compared)}};
    return outcome;
}

} // namespace

const CheckDefinition kCertificateStatus{
    "certificate-status", CheckGroup::instruments, Severity::mustCorrect, Technique::examination,
    QT_TRANSLATE_NOOP("core", "Certificates cancelled for the company"), {}, &run};

} // namespace attest
