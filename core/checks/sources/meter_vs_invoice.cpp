// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/sources/sources_checks.h"

#include "core/checks/outcome.h"
#include "core/checks/sources/metered_days.h"
#include "core/checks/sources/tolerance.h"
#include "core/diagnosis/diagnosis.h"
#include "core/quantities/advance_bills.h"

#include <algorithm>
#include <set>

namespace attest {
namespace {

using Lines = std::vector<const InvoiceLine*>;

/// The meter that a document line settles: the one it names, else its source's only one that measures supply.
QString settledMeter(const Submission& submission, const InvoiceLine& line)
{
    if (!line.meter.isEmpty())
        return line.meter;
    QString only;
    for (const Meter& meter : submission.meters) {
        if (meter.source != line.source || meter.source.isEmpty())
            continue;
        if (!only.isEmpty() || meter.measures == MeterMeasures::pvGeneration)
            return {};
        only = meter.id;
    }
    return only;
}

bool coverOnceOrTogether(const Lines& lines, const Period& span)
{
    std::set<QDate> days;
    for (const InvoiceLine* line : lines) {
        for (QDate day = line->period.from(); day <= line->period.to(); day = day.addDays(1))
            days.insert(day);
    }
    return static_cast<qint64>(days.size()) == span.days();
}

/// Documents by meter and days.
using Settlements = std::map<std::pair<QString, Period>, Lines>;

/// Those that lie in one month stand together where they fill it; the others by their own days.
Settlements settlements(const Submission& submission)
{
    Lines lines;
    for (const InvoiceLine& line : submission.invoices)
        lines.push_back(&line);
    Settlements months;
    Settlements result;
    for (const InvoiceLine* line : withoutAdvances(lines)) {
        const QString meter = settledMeter(submission, *line);
        if (!submission.meter(meter) || line->period.isEmpty())
            continue;
        const QDate from = line->period.from();
        const Period month = Period::month(from.year(), from.month());
        (month.contains(line->period) ? months[{meter, month}] : result[{meter, line->period}]).push_back(line);
    }
    for (const auto& [key, inMonth] : months) {
        const bool fill = coverOnceOrTogether(inMonth, key.second);
        for (const InvoiceLine* line : inMonth)
            result[{key.first, fill ? key.second : line->period}].push_back(line);
    }
    return result;
}

std::optional<QuantityValue> documented(const Lines& lines, const Unit& unit)
{
    QuantityValue sum;
    for (const InvoiceLine* line : lines) {
        const auto amount = line->quantity.in(unit);
        if (!amount)
            return std::nullopt;
        sum.amount += *amount;
        sum.parts.push_back({line->number, *amount, line->at, 1});
    }
    return sum;
}

/// The same document twice explains a doubled quantity better than any pattern of digits.
void preferDuplicate(const Lines& lines, const Rational& expected, const Unit& unit, std::vector<ProbableCause>& causes)
{
    for (const InvoiceLine* line : lines) {
        const auto same = [&](const InvoiceLine* other) { return other != line && other->quantity == line->quantity; };
        if (std::none_of(lines.begin(), lines.end(), same) || (*line->quantity.in(unit) - expected).absolute() * 100 > expected.absolute())
            continue;
        causes.insert(causes.begin(), {Cause::doubleCount, {QT_TRANSLATE_NOOP("core", "document %1 stands twice with the same quantity"), {line->number}}, 1});
        for (std::size_t i = 0; i < causes.size(); ++i)
            causes[i].rank = static_cast<int>(i) + 1;
        return;
    }
}

Discrepancy report(const CheckContext& context, const Meter& meter, const Period& span, const QuantityValue& document,
                   const QuantityValue& reading, const Unit& unit)
{
    Discrepancy discrepancy;
    discrepancy.check = QLatin1String(kMeterVsInvoice.id);
    discrepancy.severity = kMeterVsInvoice.severity;
    discrepancy.subject.source = meter.source;
    discrepancy.subject.meter = meter.id;
    discrepancy.subject.period = span;
    setAmounts(discrepancy, document.amount, reading.amount, unit);
    for (const QuantityValue* value : {&document, &reading}) {
        for (const Contribution& part : value->parts)
            discrepancy.records.push_back(part.at);
    }
    discrepancy.causes = probableCauses(document.amount, reading.amount, discrepancy.subject, context.submission, context.quantities);
    discrepancy.finding = {QT_TRANSLATE_NOOP("core", "Meter %1, %2: %3 %5 on the supplier's document, %4 %5 metered"),
                           {meter.id, span, discrepancy.observed->value, discrepancy.expected->value, unit.symbol()}};
    discrepancy.remedy = QT_TRANSLATE_NOOP("core", "Obtain the supplier's reading record, and correct the meter record or have the document corrected.");
    return discrepancy;
}

CheckOutcome run(const CheckContext& context)
{
    CheckOutcome outcome;
    const Rational percent(context.parameter(kMeterVsInvoice.id, "tolerance-percent"));
    const Rational one(context.parameter(kMeterVsInvoice.id, "tolerance-absolute"));
    for (const auto& [key, lines] : settlements(context.submission)) {
        const auto& [id, span] = key;
        const MeterMonths* months = context.quantities.meter(id);
        if (!months)
            continue;
        const auto reading = meteredOn(context, *months, span);
        const auto document = documented(lines, months->unit);
        if (!reading || !document)
            continue;
        ++outcome.compared;
        if (Tolerance{percent, one}.holds(document->amount, reading->amount))
            continue;
        outcome.found.push_back(report(context, *context.submission.meter(id), span, *document, *reading, months->unit));
        preferDuplicate(lines, reading->amount, months->unit, outcome.found.back().causes);
    }
    outcome.reason = outcome.compared > 0
        ? Message(QT_TRANSLATE_NOOP("core", "%1 documents compared with the meter they settle"), {argument(outcome.compared)})
        : Message(QT_TRANSLATE_NOOP("core", "no document covers the same days as a complete meter record"));
    return outcome;
}

} // namespace

const CheckDefinition kMeterVsInvoice{
    "meter-vs-invoice", CheckGroup::sources, Severity::mustCorrect, Technique::crossChecking,
    QT_TRANSLATE_NOOP("core", "Meter against supplier's document"),
    {{"tolerance-percent", Decimal::of("0.5"), "%", QT_TRANSLATE_NOOP("core", "default of the catalogue: two meters of class 0.5 or better")},
     {"tolerance-absolute", Decimal::of("1"), "", QT_TRANSLATE_NOOP("core", "default of the catalogue: documents are rounded to whole units")}},
    run};

} // namespace attest
