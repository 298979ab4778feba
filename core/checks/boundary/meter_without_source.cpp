// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/boundary/boundary_checks.h"

#include "core/checks/outcome.h"

#include <set>

namespace attest {
namespace {

bool needsSource(MeterMeasures measures)
{
    switch (measures) {
    case MeterMeasures::consumption:
    case MeterMeasures::storageCharge:
    case MeterMeasures::storageDischarge:
    case MeterMeasures::output:
        return false;
    default:
        return true;
    }
}

/// Energy that a meter counted in the period, from whatever it has.
Rational counted(const CheckContext& context, const Meter& meter)
{
    const MeterMonths* months = context.quantities.meter(meter.id);
    Rational sum;
    if (months == nullptr)
        return sum;
    for (const auto& entry : months->intervals.empty() ? months->registers : months->intervals)
        sum += entry.second.amount.absolute();
    return sum;
}

Message problemOf(const CheckContext& context, const Meter& meter)
{
    const Submission& submission = context.submission;
    if (submission.site(meter.site) == nullptr)
        return {QT_TRANSLATE_NOOP("core", "Meter %1 stands at the site “%2”, which the boundary does not know"), {meter.id, meter.site}};
    if (meter.source.isEmpty()) {
        if (!needsSource(meter.measures))
            return {};
        return {QT_TRANSLATE_NOOP("core", "Meter %1 belongs to no source"), {meter.id}};
    }
    const Source* source = submission.source(meter.source);
    if (source == nullptr)
        return {QT_TRANSLATE_NOOP("core", "Meter %1 names the source “%2”, which does not exist"), {meter.id, meter.source}};
    const Rational amount = source->status == SourceStatus::reported ? Rational(0) : counted(context, meter);
    if (!amount.isZero())
        return {QT_TRANSLATE_NOOP("core", "Meter %1 counted %2, but its source %3 is not reported"),
                {meter.id, shown(amount, context.quantities.meter(meter.id)->unit), source->id}};
    return {};
}

Discrepancy orphan(const CheckContext& context, const QString& meter, const QString& source, Message finding, std::vector<SourceRef> records)
{
    Subject subject;
    subject.meter = meter;
    subject.source = source;
    subject.period = context.submission.engagement.period;
    Discrepancy found = discrepancyOf(kMeterWithoutSource, subject);
    found.finding = std::move(finding);
    found.remedy = QT_TRANSLATE_NOOP("core", "Add the source to the boundary, or show that it lies outside");
    found.records = std::move(records);
    return found;
}

Message problemOf(const Submission& submission, const InvoiceLine& line)
{
    if (!line.source.isEmpty() && submission.source(line.source) == nullptr)
        return {QT_TRANSLATE_NOOP("core", "Document %1 of %2 is for the source “%3”, which does not exist"), {line.number, line.supplier, line.source}};
    if (!line.meter.isEmpty() && submission.meter(line.meter) == nullptr)
        return {QT_TRANSLATE_NOOP("core", "Document %1 of %2 is for the supply point “%3”, which the boundary does not know"),
                {line.number, line.supplier, line.meter}};
    return {};
}

/// Meters with the sources that they were found under: one discrepancy each, however many papers name them.
using Seen = std::set<std::pair<QString, QString>>;

void compareDocuments(CheckOutcome& outcome, const CheckContext& context, Seen& seen)
{
    for (const InvoiceLine& line : context.submission.invoices) {
        ++outcome.compared;
        Message problem = problemOf(context.submission, line);
        if (!problem.isEmpty() && seen.insert({line.meter, line.source}).second)
            outcome.found.push_back(orphan(context, line.meter, line.source, std::move(problem), {line.at}));
    }
}

void compareUnknownMeters(CheckOutcome& outcome, const CheckContext& context, Seen& seen)
{
    const auto compare = [&](const QString& meter, const SourceRef& at) {
        if (context.submission.meter(meter) == nullptr && seen.insert({meter, {}}).second) {
            outcome.found.push_back(orphan(context, meter, {},
                {QT_TRANSLATE_NOOP("core", "Values of the meter “%1”, which the boundary does not know"), {meter}}, {at}));
        }
    };
    for (const Series& series : context.submission.series) {
        if (series.size() > 0)
            compare(series.meter, series.at(0));
    }
    for (const RegisterReading& reading : context.submission.registers)
        compare(reading.meter, reading.at);
}

CheckOutcome run(const CheckContext& context)
{
    CheckOutcome outcome;
    for (const Meter& meter : context.submission.meters) {
        ++outcome.compared;
        if (Message problem = problemOf(context, meter); !problem.isEmpty())
            outcome.found.push_back(orphan(context, meter.id, meter.source, std::move(problem), {}));
    }
    Seen seen;
    compareDocuments(outcome, context, seen);
    compareUnknownMeters(outcome, context, seen);
    if (outcome.compared == 0 && outcome.found.empty())
        return notApplicable(QT_TRANSLATE_NOOP("core", "No meters and no suppliers' documents"));
    outcome.reason = {QT_TRANSLATE_NOOP("core", "%1 meters and document lines against sites and sources"), {argument(outcome.compared)}};
    return outcome;
}

} // namespace

const CheckDefinition kMeterWithoutSource{
    "meter-without-source", CheckGroup::boundary, Severity::mustCorrect, Technique::tracing,
    QT_TRANSLATE_NOOP("core", "Meters and supply points without a source"), {}, &run};

} // namespace attest
