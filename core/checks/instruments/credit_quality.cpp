// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/instruments/instruments_checks.h"

#include "core/checks/instruments/lots.h"
#include "core/checks/outcome.h"
#include "core/checks/series/check_numbers.h"

#include <algorithm>
#include <set>

namespace attest {
namespace {

/// Why a lot of credits does not count; empty = it does.
Message problemOf(const CheckContext& context, const Credit& credit, bool repeated)
{
    const int months = CheckNumbers(context, kCreditQuality).whole("months-to-retire");
    const QDate latest = context.submission.engagement.period.to().addMonths(months);
    if (credit.serial.trimmed().isEmpty())
        return {QT_TRANSLATE_NOOP("core", "%1 t of credits of “%2” have no serial number"), {credit.tco2e, credit.project}};
    if (repeated)
        return {QT_TRANSLATE_NOOP("core", "Credits %1 are listed twice"), {credit.serial}};
    if (credit.status != CreditStatus::retired)
        return {QT_TRANSLATE_NOOP("core", "Credits %1 are held but not retired"), {credit.serial}};
    if (!credit.retiredOn.isValid())
        return {QT_TRANSLATE_NOOP("core", "Credits %1 have no date of retirement"), {credit.serial}};
    if (credit.retiredOn > latest)
        return {QT_TRANSLATE_NOOP("core", "Credits %1 were retired on %2, later than %3 (12 months after the period)"),
                {credit.serial, credit.retiredOn, latest}};
    if (!isClient(credit.beneficiary, context.submission.client))
        return {QT_TRANSLATE_NOOP("core", "Credits %1 were not retired for the company but for “%2”"), {credit.serial, credit.beneficiary}};
    return {};
}

Discrepancy unusable(const CheckContext& context, const Credit& credit, Message problem)
{
    Subject subject;
    subject.certificate = credit.serial;
    subject.item = credit.project;
    subject.period = context.submission.engagement.period;
    Discrepancy found = discrepancyOf(kCreditQuality, subject);
    found.finding = std::move(problem);
    found.remedy = QT_TRANSLATE_NOOP("core", "Hand in the registry's retirement for the company, or replace the credits");
    found.records = {credit.at};
    return found;
}

Discrepancy shortage(const CheckContext& context, const Rational& residual, const Rational& retired)
{
    Subject subject;
    subject.item = QStringLiteral("total");
    subject.period = context.submission.engagement.period;
    Discrepancy found = discrepancyOf(kCreditQuality, subject);
    setAmounts(found, retired, residual, Unit::tCO2e());
    // A shortage of credits is no error of the inventory.
    found.effectTco2e = Decimal(0);
    found.finding = {QT_TRANSLATE_NOOP("core", "%1 t of residual emissions stand against %2 t of valid retired credits"),
                     {shown(residual), shown(retired)}};
    found.remedy = QT_TRANSLATE_NOOP("core", "Retire the missing credits for the company, or give up the claim");
    for (const Credit& credit : context.submission.credits)
        found.records.push_back(credit.at);
    return found;
}

CheckOutcome run(const CheckContext& context)
{
    const Submission& submission = context.submission;
    // The claim may stand on either method: what both leave over has to be offset in any case.
    const Rational residual = std::min(context.inventory.market, context.inventory.location);
    const bool offsets = submission.engagement.claim == Claim::carbonNeutral && residual > Rational(0);
    if (!offsets && submission.credits.empty())
        return notApplicable(QT_TRANSLATE_NOOP("core", "No credits, and nothing that has to be offset"));
    CheckOutcome outcome;
    std::set<std::pair<QString, QString>> serials;
    Rational retired;
    for (const Credit& credit : submission.credits) {
        ++outcome.compared;
        const bool repeated = !serials.insert({credit.registry, credit.serial}).second;
        Message problem = problemOf(context, credit, repeated);
        if (problem.isEmpty())
            retired += credit.tco2e;
        else
            outcome.found.push_back(unusable(context, credit, std::move(problem)));
    }
    if (offsets) {
        ++outcome.compared;
        if (retired < residual)
            outcome.found.push_back(shortage(context, residual, retired));
    }
    outcome.reason = {QT_TRANSLATE_NOOP("core", "%1 lots of credits, %2 t valid"),
                      {argument(static_cast<qint64>(submission.credits.size())), shown(retired)}};
    return outcome;
}

} // namespace

const CheckDefinition kCreditQuality{
    "credit-quality", CheckGroup::instruments, Severity::mustCorrect, Technique::examination,
    QT_TRANSLATE_NOOP("core", "Quality and amount of offset credits"),
    {{"months-to-retire", Decimal(12), "months", QT_TRANSLATE_NOOP("core", "After the end of the period; ISO 14068-1:2023, 11.2")}},
    &run};

} // namespace attest
