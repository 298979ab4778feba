// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/documents/documents_checks.h"

#include "core/checks/documents/calibrations.h"
#include "core/checks/documents/days_of_use.h"
#include "core/checks/outcome.h"

#include <algorithm>

namespace attest {
namespace {

Subject subjectOf(const Meter& meter, const Period& period)
{
    Subject subject;
    subject.source = meter.source;
    subject.meter = meter.id;
    subject.period = period;
    return subject;
}

bool hasSource(const Submission& submission, const Meter& meter)
{
    const Source* source = submission.source(meter.source);
    return source != nullptr && source->status == SourceStatus::reported;
}

/// What a declared value or a bill rests on needs a certificate. Sub-meters and meters of the balance need one where the
/// company has others of them calibrated: one that is left out is a gap; none at all is a choice.
bool needsCertificate(const Submission& submission, const Meter& meter)
{
    const auto& meters = submission.meters;
    return hasSource(submission, meter) || std::any_of(meters.begin(), meters.end(), [&](const Meter& other) {
        return other.id != meter.id && !hasSource(submission, other) && !MeterCalibrations(submission, other).isEmpty();
    });
}

Discrepancy report(const Meter& meter, const MeterCalibrations& calibrations, const Period& uncovered, qint64 days)
{
    Discrepancy found = discrepancyOf(kCalibrationValidity, subjectOf(meter, uncovered));
    const QString failed = calibrations.failedIn(uncovered);
    if (calibrations.isEmpty())
        found.finding = {QT_TRANSLATE_NOOP("core", "Meter %1: no calibration certificate, %2 days of use in %3"), {meter.id, argument(days), uncovered}};
    else if (!failed.isEmpty())
        found.finding = {QT_TRANSLATE_NOOP("core", "Meter %1: the certificate %4 for %3 says that it did not pass; %2 days of use"),
                         {meter.id, argument(days), uncovered, failed}};
    else
        found.finding = {QT_TRANSLATE_NOOP("core", "Meter %1: no valid calibration in %3, %2 days of use"), {meter.id, argument(days), uncovered}};
    found.remedy = QT_TRANSLATE_NOOP("core", "Obtain the certificate for these days, or explain why the values hold and are not too low.");
    found.records = calibrations.places();
    return found;
}

void compare(CheckOutcome& outcome, const CheckContext& context, const Meter& meter)
{
    const MeterCalibrations calibrations(context.submission, meter);
    if (calibrations.isEmpty() && !needsCertificate(context.submission, meter))
        return;
    const DaysOfUse use(context, meter);
    if (use.isEmpty())
        return;
    ++outcome.compared;
    const Rational tolerated(context.parameter(kCalibrationValidity.id, "uncovered-days"));
    for (const Period& uncovered : calibrations.gapsIn(context.submission.engagement.period)) {
        const Period span = use.spanWithin(uncovered);
        const qint64 days = use.daysIn(uncovered);
        if (Rational(days) > tolerated)
            outcome.found.push_back(report(meter, calibrations, span, days));
    }
}

CheckOutcome run(const CheckContext& context)
{
    CheckOutcome outcome;
    for (const Meter& meter : context.submission.meters)
        compare(outcome, context, meter);
    if (outcome.compared == 0)
        return notApplicable(QT_TRANSLATE_NOOP("core", "No meter was used for a declared value"));
    outcome.reason = {QT_TRANSLATE_NOOP("core", "%1 meters: every day of use against their certificates"), {argument(outcome.compared)}};
    return outcome;
}

} // namespace

const CheckDefinition kCalibrationValidity{
    "calibration-validity", CheckGroup::documents, Severity::mustExplain, Technique::controlTesting,
    QT_TRANSLATE_NOOP("core", "Calibration of every day"),
    {{"uncovered-days", Decimal::of("0"), "", QT_TRANSLATE_NOOP("core", "working reference XC-25: no day without a valid certificate")}},
    run};

} // namespace attest
