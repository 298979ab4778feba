// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/instruments/instruments_checks.h"

#include "core/accounting/supply.h"
#include "core/checks/instruments/lots.h"
#include "core/checks/outcome.h"

#include <algorithm>

namespace attest {
namespace {

bool isPlantOnSite(const Submission& submission, const Source& source)
{
    return source.category == SourceCategory::onsiteRenewable
        || (source.category == SourceCategory::purchasedElectricity && isDirectLine(submission, source));
}

std::vector<const Certificate*> lotsOf(const Submission& submission, const Source& source)
{
    const QStringList plants = plantsOf(submission, source);
    std::vector<const Certificate*> lots;
    for (const Certificate& certificate : submission.certificates) {
        if (plants.contains(certificate.plant) && submission.engagement.period.contains(certificate.vintage))
            lots.push_back(&certificate);
    }
    return lots;
}

/// What the source's own plant generated, or what the line brought; nothing where a month is missing.
std::optional<Rational> generationOf(const CheckContext& context, const Source& source)
{
    const bool own = source.category == SourceCategory::onsiteRenewable;
    Rational kwh;
    bool measured = false;
    for (const ElectricityAccount& account : context.quantities.electricity) {
        if (account.site != source.site)
            continue;
        for (const ElectricityMonth& month : account.months) {
            const std::optional<QuantityValue>& term = own ? month.generation : month.directLine;
            if (!term || !term->complete)
                return std::nullopt;
            kwh += term->amount;
            measured = true;
        }
    }
    return measured ? std::optional(kwh) : std::nullopt;
}

std::vector<const Certificate*> soldOf(const std::vector<const Certificate*>& lots)
{
    std::vector<const Certificate*> sold;
    std::copy_if(lots.begin(), lots.end(), std::back_inserter(sold),
                 [](const Certificate* lot) { return lot->status == CertificateStatus::sold; });
    return sold;
}

Discrepancy plantDiscrepancy(const CheckContext& context, const Source& source, const std::vector<const Certificate*>& lots, const char* text,
                             const Rational& observed, const Rational& expected)
{
    Subject subject;
    subject.source = source.id;
    subject.plant = lots.front()->plant;
    subject.period = context.submission.engagement.period;
    Discrepancy found = discrepancyOf(kCertificatePlant, subject);
    setAmounts(found, observed, expected, Unit::kWh());
    found.finding = {text, {subject.plant, shown(observed), shown(expected)}};
    found.remedy = QT_TRANSLATE_NOOP("core", "Clarify the plant's certificate account; count as grid power what was sold");
    for (const Certificate* lot : lots)
        found.records.push_back(lot->at);
    return found;
}

void examine(CheckOutcome& outcome, const CheckContext& context, const Source& source)
{
    const std::vector<const Certificate*> lots = lotsOf(context.submission, source);
    if (lots.empty())
        return;
    ++outcome.compared;
    const Rational carried(context.parameter(kCertificatePlant.id, "carried-kwh"));
    const std::optional<Rational> generated = generationOf(context, source);
    const Rational issued = uniqueKwh(lots);
    if (generated && issued > *generated + carried) {
        outcome.found.push_back(plantDiscrepancy(context, source, lots,
            QT_TRANSLATE_NOOP("core", "Plant %1: certificates of %2 kWh, but it generated %3 kWh"), issued, *generated));
        return;
    }
    const Rational beyond = soldAttributes(context.submission, context.quantities, source);
    if (beyond > carried) {
        const Rational sold = uniqueKwh(soldOf(lots));
        outcome.found.push_back(plantDiscrepancy(context, source, soldOf(lots),
            QT_TRANSLATE_NOOP("core", "Plant %1: certificates of %2 kWh are sold, but only %3 kWh were exported: power claimed as self-used is sold"),
            sold, sold - beyond));
    }
}

CheckOutcome run(const CheckContext& context)
{
    CheckOutcome outcome;
    for (const Source& source : context.submission.sources) {
        if (source.status == SourceStatus::reported && isPlantOnSite(context.submission, source))
            examine(outcome, context, source);
    }
    if (outcome.compared == 0)
        return notApplicable(QT_TRANSLATE_NOOP("core", "No certificates of a plant whose generation is measured here"));
    outcome.reason = {QT_TRANSLATE_NOOP("core", "Certificates of %1 plants against generation and export"), {argument(outcome.compared)}};
    return outcome;
}

} // namespace

const CheckDefinition kCertificatePlant{
    "certificate-plant", CheckGroup::instruments, Severity::mustCorrect, Technique::reconciliation,
    QT_TRANSLATE_NOOP("core", "Certificates against generation and export"),
    {{"carried-kwh", Decimal(999), "kWh",
      QT_TRANSLATE_NOOP("core", "Less than one certificate is carried over from the month before; notice 67/2024")}},
    &run};

} // namespace attest
