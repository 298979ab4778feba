// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/solar/solar_checks.h"

#include "core/checks/outcome.h"
#include "core/checks/series/existence.h"
#include "core/checks/solar/plants.h"

#include <algorithm>

namespace attest {
namespace {

std::vector<const Meter*> generationMeters(const Submission& submission, const Source& source)
{
    std::vector<const Meter*> meters;
    for (const Meter& meter : submission.meters) {
        if (meter.measures == MeterMeasures::pvGeneration && (meter.source == source.id || (meter.source.isEmpty() && meter.site == source.site)))
            meters.push_back(&meter);
    }
    return meters;
}

bool hasRecord(const CheckContext& context, const Meter& meter, const Period& month)
{
    const MeterMonths* months = context.quantities.meter(meter.id);
    return months != nullptr && (months->intervals.contains(month) || months->registers.contains(month));
}

bool isDeclared(const SourceQuantities& quantities, const Period& month)
{
    const auto declared = quantities.declared.find(month);
    return declared != quantities.declared.end() && !declared->second.amount.isZero();
}

/// The month's generation is recorded by every meter of the plant that was there, or the self-use is settled in a document
/// of the month.
bool isRecorded(const CheckContext& context, const SourceQuantities& quantities, const std::vector<const Meter*>& meters, const Period& month,
                const QTimeZone& zone)
{
    const auto settled = quantities.documented.find(month);
    if (settled != quantities.documented.end() && settled->second.isExact())
        return true;
    bool anyRecord = false;
    for (const Meter* meter : meters) {
        if (hasRecord(context, *meter, month))
            anyRecord = true;
        else if (existedIn(context, *meter, month, zone) != Existence::disproven)
            return false;
    }
    return anyRecord || (!meters.empty() && !isDeclared(quantities, month));
}

Discrepancy unrecorded(const SourceQuantities& quantities, const Period& period, qint64 months, const CheckContext& context)
{
    Subject subject;
    subject.source = quantities.source;
    subject.period = period;
    Discrepancy found = discrepancyOf(kSelfUseRecords, subject);
    found.finding = {QT_TRANSLATE_NOOP("core", "%1, %2: no original record of the generation for %3 months"),
                     {quantities.source, period, argument(months)}};
    found.remedy = QT_TRANSLATE_NOOP("core", "Hand in the meter's records of these months, or count the electricity as bought from the grid");
    for (const ActivityRecord& record : context.submission.activity) {
        if (record.source == quantities.source && record.period.overlaps(period))
            found.records.push_back(record.at);
    }
    return found;
}

/// One discrepancy for each run of months without a record.
void examine(CheckOutcome& outcome, const CheckContext& context, const Source& source, const SourceQuantities& quantities)
{
    const std::vector<const Meter*> meters = generationMeters(context.submission, source);
    const QTimeZone zone = engagementZone(context.submission);
    Period gap;
    qint64 months = 0;
    const auto close = [&] {
        if (months > 0)
            outcome.found.push_back(unrecorded(quantities, gap, months, context));
        months = 0;
    };
    for (const Period& month : context.submission.engagement.period.months()) {
        ++outcome.compared;
        if (isRecorded(context, quantities, meters, month, zone)) {
            close();
            continue;
        }
        gap = months == 0 ? month : Period(gap.from(), month.to());
        ++months;
    }
    close();
}

CheckOutcome run(const CheckContext& context)
{
    CheckOutcome outcome;
    for (const SourceQuantities& quantities : context.quantities.sources) {
        const Source* source = context.submission.source(quantities.source);
        if (source != nullptr && source->category == SourceCategory::onsiteRenewable && !quantities.declaredTotal().isZero())
            examine(outcome, context, *source, quantities);
    }
    if (outcome.compared == 0)
        return notApplicable(QT_TRANSLATE_NOOP("core", "No own renewable electricity is declared as used on site"));
    outcome.reason = {QT_TRANSLATE_NOOP("core", "Records of own generation in %1 months"), {argument(outcome.compared)}};
    return outcome;
}

} // namespace

const CheckDefinition kSelfUseRecords{
    "self-use-records", CheckGroup::solar, Severity::mustExplain, Technique::examination,
    QT_TRANSLATE_NOOP("core", "Monthly records of self-used electricity"), {}, &run};

} // namespace attest
