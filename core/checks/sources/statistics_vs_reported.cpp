// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/outcome.h"

#include "core/checks/sources/comparison_report.h"
#include "core/checks/sources/sources_checks.h"
#include "core/checks/sources/tolerance.h"
#include "core/diagnosis/diagnosis.h"

#include <algorithm>

namespace attest {
namespace {

/// A month whose slip is a smaller part of the year's difference does not explain it: this names a cause, and decides nothing.
constexpr int kSmallestPart = 10;

/// A year's difference that the slip of one month makes is explained by that month.
void explainByMonths(const CheckContext& context, const Comparison& year, Discrepancy& discrepancy)
{
    const SourceQuantities& source = *year.source;
    std::optional<Comparison> largest;
    for (const ByPeriod* kind : {&source.metered, &source.documented}) {
        for (const Comparison& month : declaredAgainst(source, *kind, context.submission.engagement.period)) {
            const Rational difference = (month.observed.amount - month.expected.amount).absolute();
            if (month.uncertainty.isZero() && month.period.isMonth() && (!largest || (largest->observed.amount - largest->expected.amount).absolute() < difference))
                largest = month;
        }
    }
    if (!largest || year.period.isMonth())
        return;
    const Rational own = (discrepancy.difference->value).absolute();
    const Rational theirs = (largest->observed.amount - largest->expected.amount).absolute();
    if (theirs * kSmallestPart < own)
        return;
    Subject subject{source.source, {}, {}, {}, {}, {}, {}, largest->period};
    auto causes = probableCauses(largest->observed.amount, largest->expected.amount, subject, context.submission, context.quantities);
    if (causes.front().cause == Cause::unknown)
        return;
    for (ProbableCause& cause : causes)
        cause.why = {QT_TRANSLATE_NOOP("core", "in %1: %2"), {largest->period, cause.why}};
    discrepancy.causes = std::move(causes);
}

Discrepancy report(const CheckContext& context, const Comparison& comparison)
{
    Discrepancy discrepancy = discrepancyOf(context, kStatisticsVsReported, comparison);
    explainByMonths(context, comparison, discrepancy);
    discrepancy.finding = {QT_TRANSLATE_NOOP("core", "%4, %5: %1 %3 declared, %2 %3 in the official energy statistics"),
                           argumentsOf(comparison)};
    discrepancy.remedy = QT_TRANSLATE_NOOP("core", "Explain the difference between the return and the declared value, or correct the wrong one.");
    return discrepancy;
}

bool isPurchase(const Source& source)
{
    return source.category == SourceCategory::purchasedElectricity || source.category == SourceCategory::purchasedHeat
        || source.category == SourceCategory::stationaryCombustion || source.category == SourceCategory::mobileCombustion;
}

/// The sources that a line of the return without a source may speak of; empty if their units do not add up.
std::vector<const SourceQuantities*> sourcesOfCarrier(const CheckContext& context, const StatisticsRecord& record, bool withOwn)
{
    std::vector<const SourceQuantities*> result;
    for (const SourceQuantities& quantities : context.quantities.sources) {
        const Source* source = context.submission.source(quantities.source);
        const bool counts = isPurchase(*source) || (withOwn && source->category == SourceCategory::onsiteRenewable);
        if (!counts || source->carrier.compare(record.carrier, Qt::CaseInsensitive) != 0)
            continue;
        if (!quantities.unit.convertsTo(record.quantity.unit))
            return {};
        result.push_back(&quantities);
    }
    return result;
}

std::optional<Rational> declaredSum(const std::vector<const SourceQuantities*>& sources, const StatisticsRecord& record,
                                    std::vector<SourceRef>& records)
{
    Rational sum;
    for (const SourceQuantities* source : sources) {
        const auto total = SourceQuantities::total(source->declared, record.period);
        if (!total || !total->complete)
            return std::nullopt;
        sum += total->amount * source->unit.size() / record.quantity.unit.size();
        for (const Contribution& part : total->parts)
            records.push_back(part.at);
    }
    return sources.empty() ? std::nullopt : std::optional(sum);
}

/// Such a line is the source's own where only one source has the carrier; Quantities gives it there.
bool belongsToOne(const CheckContext& context, const QString& carrier)
{
    const auto& sources = context.quantities.sources;
    return std::count_if(sources.begin(), sources.end(), [&](const SourceQuantities& quantities) {
               return context.submission.source(quantities.source)->carrier.compare(carrier, Qt::CaseInsensitive) == 0;
           }) == 1;
}

/// A return by carrier says purchases, or all that was consumed: either may agree.
void compareCarrier(const CheckContext& context, const StatisticsRecord& record, CheckOutcome& outcome)
{
    const Tolerance tolerance{Rational(context.parameter(kStatisticsVsReported.id, "tolerance-percent")), 1};
    const Rational returned(record.quantity.value);
    std::vector<SourceRef> records;
    const auto purchased = declaredSum(sourcesOfCarrier(context, record, false), record, records);
    if (!purchased)
        return;
    ++outcome.compared;
    std::vector<SourceRef> unused;
    const auto consumed = declaredSum(sourcesOfCarrier(context, record, true), record, unused);
    if (tolerance.holds(*purchased, returned) || (consumed && tolerance.holds(*consumed, returned)))
        return;
    Discrepancy discrepancy;
    discrepancy.check = QLatin1String(kStatisticsVsReported.id);
    discrepancy.severity = kStatisticsVsReported.severity;
    discrepancy.subject.item = record.carrier;
    discrepancy.subject.period = record.period;
    setAmounts(discrepancy, *purchased, returned, record.quantity.unit);
    discrepancy.records = std::move(records);
    discrepancy.records.push_back(record.at);
    discrepancy.causes = probableCauses(*purchased, returned, discrepancy.subject, context.submission, context.quantities);
    discrepancy.finding = {QT_TRANSLATE_NOOP("core", "%1, %2: %3 %5 declared by all its sources, %4 %5 in the official energy statistics"),
                           {record.carrier, record.period, discrepancy.observed->value, discrepancy.expected->value,
                            record.quantity.unit.symbol()}};
    discrepancy.remedy = QT_TRANSLATE_NOOP("core", "Explain the difference between the return and the declared value, or correct the wrong one.");
    outcome.found.push_back(std::move(discrepancy));
}

CheckOutcome run(const CheckContext& context)
{
    CheckOutcome outcome;
    ComparedShare share(context);
    for (const SourceQuantities& source : context.quantities.sources) {
        const Tolerance tolerance{Rational(context.parameter(kStatisticsVsReported.id, "tolerance-percent")),
                                  declaredResolution(context.submission, source)};
        for (const Comparison& comparison : declaredAgainst(source, source.statistics, context.submission.engagement.period)) {
            ++outcome.compared;
            share.add(comparison);
            if (!tolerance.holds(comparison))
                outcome.found.push_back(report(context, comparison));
        }
    }
    for (const StatisticsRecord& record : context.submission.statistics) {
        if (record.source.isEmpty() && !record.carrier.isEmpty() && !belongsToOne(context, record.carrier))
            compareCarrier(context, record, outcome);
    }
    outcome.coveredPercent = share.percent();
    outcome.reason = outcome.compared > 0
        ? Message(QT_TRANSLATE_NOOP("core", "%1 lines of the official return compared"), {argument(outcome.compared)})
        : Message(QT_TRANSLATE_NOOP("core", "there is no official energy-statistics return of the declared periods"));
    return outcome;
}

} // namespace

const CheckDefinition kStatisticsVsReported{
    "statistics-vs-reported", CheckGroup::sources, Severity::mustExplain, Technique::crossChecking,
    QT_TRANSLATE_NOOP("core", "Official statistics against declared value"),
    {{"tolerance-percent", Decimal::of("1"), "%", QT_TRANSLATE_NOOP("core", "default of the catalogue: returns are rounded and closed earlier")}},
    run};

} // namespace attest
