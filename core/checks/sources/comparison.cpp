// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/sources/comparison.h"

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

} // namespace attest
