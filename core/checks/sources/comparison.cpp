// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/sources/comparison.h"

#include "core/checks/outcome.h"
#include "core/diagnosis/diagnosis.h"

#include <algorithm>

namespace attest {
namespace {

qint64 daysInside(const ByPeriod& values, const Period& span)
{
    qint64 days = 0;
    for (const auto& [period, value] : values) {
        if (span.contains(period) && value.complete)
            days += period.days();
    }
    return days;
}

bool hasMonths(const ByPeriod& values)
{
    return std::any_of(values.begin(), values.end(), [](const auto& entry) { return entry.first.isMonth(); });
}

bool isWholeMonths(const Period& period)
{
    const auto months = period.months();
    return !months.empty() && std::all_of(months.begin(), months.end(), [](const Period& month) { return month.isMonth(); });
}

/// Declared inside the span; months that are left out while others are declared count as zero.
std::optional<QuantityValue> declaredWithin(const SourceQuantities& source, const Period& span)
{
    if (const auto exact = source.declared.find(span); exact != source.declared.end())
        return exact->second.complete ? std::optional(exact->second) : std::nullopt;
    const bool overlapped = std::any_of(source.declared.begin(), source.declared.end(), [&](const auto& entry) {
        return entry.first.overlaps(span) && (!span.contains(entry.first) || !entry.second.complete);
    });
    if (overlapped)
        return std::nullopt;
    const auto inside = SourceQuantities::total(source.declared, span);
    const bool mayOmit = source.declared.empty() || (hasMonths(source.declared) && isWholeMonths(span));
    if (daysInside(source.declared, span) < span.days() && !mayOmit)
        return std::nullopt;
    return inside ? *inside : QuantityValue();
}

/// Independent values that add up to a longer declared period.
void addLongerPeriods(const SourceQuantities& source, const ByPeriod& independent, std::vector<Comparison>& result)
{
    for (const auto& [period, declared] : source.declared) {
        const bool done = std::any_of(result.begin(), result.end(), [&p = period](const Comparison& c) { return c.period.overlaps(p); });
        if (done || !declared.complete || daysInside(independent, period) != period.days())
            continue;
        if (auto total = SourceQuantities::total(independent, period); total && total->complete)
            result.push_back({&source, period, declared, *total, total->uncertainty()});
    }
}

void addSingle(const SourceQuantities& source, const Period& period, const QuantityValue& value, const Period& engagement,
               std::vector<Comparison>& result)
{
    if (!value.isExact() || !engagement.contains(period))
        return;
    if (auto declared = declaredWithin(source, period))
        result.push_back({&source, period, std::move(*declared), value, 0});
}

/// Whether a paper speaks of days of both values.
bool isShared(const QuantityValue& a, const QuantityValue& b)
{
    return std::any_of(a.parts.begin(), a.parts.end(), [&](const Contribution& part) {
        return part.share && std::any_of(b.parts.begin(), b.parts.end(), [&](const Contribution& other) {
                   return other.share && other.what == part.what && other.at == part.at && other.share->whole == part.share->whole;
               });
    });
}

/// Apportioned values, one run of neighbours that share papers after the other.
void addApportioned(const SourceQuantities& source, const ByPeriod& independent, const Period& engagement,
                    std::vector<Comparison>& result)
{
    const auto isMeant = [&](const auto& entry) {
        return entry.second.complete && entry.second.apportioned && engagement.contains(entry.first);
    };
    for (auto first = independent.begin(); first != independent.end();) {
        auto last = first;
        auto next = std::next(first);
        while (isMeant(*first) && next != independent.end() && isMeant(*next) && last->first.to().addDays(1) == next->first.from()
               && isShared(last->second, next->second))
            last = next++;
        const Period span(first->first.from(), last->first.to());
        const auto total = isMeant(*first) ? SourceQuantities::total(independent, span) : std::nullopt;
        const auto declared = total && total->complete ? declaredWithin(source, span) : std::nullopt;
        if (declared)
            result.push_back({&source, span, *declared, *total, total->uncertainty()});
        first = next;
    }
}

QString onlyMeter(const Comparison& comparison, const Submission& submission)
{
    QString meter;
    for (const Contribution& part : comparison.expected.parts) {
        if (!submission.meter(part.what) || (!meter.isEmpty() && meter != part.what))
            return {};
        meter = part.what;
    }
    return meter;
}

} // namespace

std::vector<Comparison> declaredAgainst(const SourceQuantities& source, const ByPeriod& independent, const Period& engagement)
{
    std::vector<Comparison> result;
    if (source.declared.empty()) {
        const auto total = SourceQuantities::total(independent, engagement);
        if (total && total->complete && daysInside(independent, engagement) == engagement.days())
            result.push_back({&source, engagement, QuantityValue(), *total, total->uncertainty()});
        return result;
    }
    for (const auto& [period, value] : independent)
        addSingle(source, period, value, engagement, result);
    addApportioned(source, independent, engagement, result);
    addLongerPeriods(source, independent, result);
    return result;
}

bool Tolerance::holds(const Rational& observed, const Rational& expected) const
{
    const Rational difference = (observed - expected).absolute();
    return difference <= absolute || difference * 100 <= percent * expected.absolute();
}

bool Tolerance::holds(const Comparison& comparison) const
{
    const Rational difference = (comparison.observed.amount - comparison.expected.amount).absolute();
    if (difference <= comparison.uncertainty)
        return true;
    const bool isBelow = comparison.observed.amount < comparison.expected.amount;
    const Rational nearest = comparison.expected.amount + (isBelow ? -comparison.uncertainty : comparison.uncertainty);
    return holds(comparison.observed.amount, nearest);
}

Rational declaredResolution(const Submission& submission, const SourceQuantities& source)
{
    std::optional<Rational> finest;
    for (const ActivityRecord& record : submission.activity) {
        if (record.source != source.source || !record.quantity.unit.convertsTo(source.unit))
            continue;
        const Rational place = Rational(Decimal(1).shifted(-record.quantity.value.scale())) * record.quantity.unit.size() / source.unit.size();
        if (!finest || place < *finest)
            finest = place;
    }
    return finest.value_or(0);
}

Tolerance toleranceFor(const CheckContext& context, const char* check, const SourceQuantities& source)
{
    const Rational resolution = declaredResolution(context.submission, source);
    const Rational one(context.parameter(check, "tolerance-absolute"));
    Rational absolute = one;
    if (source.unit.dimension() == Dimension::energy)
        absolute = one / source.unit.size();
    else if (resolution < one && !resolution.isZero())
        absolute = resolution;
    return {Rational(context.parameter(check, "tolerance-percent")), absolute + resolution / 2};
}

Discrepancy discrepancyOf(const CheckContext& context, const CheckDefinition& check, const Comparison& comparison)
{
    Subject subject;
    subject.source = comparison.source->source;
    subject.meter = onlyMeter(comparison, context.submission);
    subject.period = comparison.period;
    Discrepancy discrepancy = discrepancyOf(check, subject);
    setAmounts(discrepancy, comparison.observed.amount, comparison.expected.amount, comparison.source->unit);
    for (const auto* value : {&comparison.observed, &comparison.expected}) {
        for (const Contribution& part : value->parts)
            discrepancy.records.push_back(part.at);
    }
    discrepancy.causes = probableCauses(comparison.observed.amount, comparison.expected.amount, discrepancy.subject,
                                        context.submission, context.quantities);
    return discrepancy;
}

std::vector<MessageArgument> argumentsOf(const Comparison& comparison)
{
    return {shown(comparison.observed.amount), shown(comparison.expected.amount),
            comparison.source->unit.symbol(), comparison.source->source, comparison.period};
}

void ComparedShare::add(const Comparison& comparison)
{
    m_amounts[comparison.source->source] += comparison.observed.amount;
}

std::optional<Decimal> ComparedShare::percent() const
{
    Rational all;
    Rational compared;
    for (const SourceQuantities& source : m_context.quantities.sources) {
        const SourceEmissions* emissions = m_context.inventory.source(source.source);
        const Rational total = source.declaredTotal();
        if (!emissions || emissions->location.isZero() || total.isZero())
            continue;
        all += emissions->location.absolute();
        const auto found = m_amounts.find(source.source);
        if (found != m_amounts.end())
            compared += emissions->location.absolute() * std::min(Rational(1), (found->second / total).absolute());
    }
    if (all.isZero())
        return std::nullopt;
    return (compared * 100 / all).rounded(1, Rounding::halfEven);
}

} // namespace attest
