// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/solar/claims.h"

#include "core/quantities/month_spans.h"

#include <QDateTime>

#include <algorithm>

namespace attest {
namespace {

bool isClaimed(const Source& source, const ActivityRecord& record)
{
    if (record.origin != Origin::unstated)
        return record.origin == Origin::pv;
    if (source.category == SourceCategory::onsiteRenewable)
        return true;
    const bool zeroSource = source.factor && source.factor->value.isZero();
    return record.factor ? record.factor->isZero() : zeroSource;
}

/// The rows that carry the quantity: a year printed beside its months repeats them.
bool carriesQuantity(const SourceQuantities& quantities, const ActivityRecord& record)
{
    return record.source == quantities.source && quantities.declared.contains(record.period)
        && record.quantity.unit.convertsTo(Unit::kWh());
}

void widen(std::optional<Period>& span, qint64 first, qint64 last, const QTimeZone& zone)
{
    const QDate from = QDateTime::fromSecsSinceEpoch(first, zone).date();
    const QDate to = QDateTime::fromSecsSinceEpoch(last, zone).date();
    span = span ? Period(std::min(span->from(), from), std::max(span->to(), to)) : Period(from, to);
}

/// From the first to the last value above 0; without values from the first to the last reading.
void widenBy(std::optional<Period>& span, const CheckContext& context, const Meter& meter, const QTimeZone& zone)
{
    const auto series = std::find_if(context.series.begin(), context.series.end(), [&](const MeterValues& values) { return values.meter().id == meter.id; });
    if (series != context.series.end()) {
        const auto counts = [](double value) { return value > 0; };
        const auto values = series->values();
        const auto first = std::find_if(values.begin(), values.end(), counts);
        if (first == values.end())
            return;
        const auto last = std::find_if(values.rbegin(), values.rend(), counts).base() - 1;
        const auto startOf = [&](auto value) { return series->starts()[static_cast<std::size_t>(value - values.begin())]; };
        return widen(span, startOf(first), startOf(last) + std::max<qint64>(series->stepSeconds(), 1) - 1, zone);
    }
    for (const RegisterReading& reading : context.submission.registers) {
        if (reading.meter == meter.id)
            widen(span, reading.time, reading.time, zone);
    }
}

PvClaim claimOf(const CheckContext& context, const Source& source, const SourceQuantities& quantities)
{
    PvClaim claim{&source, 0, {}};
    for (const ActivityRecord& record : context.submission.activity) {
        if (!carriesQuantity(quantities, record) || !isClaimed(source, record) || record.quantity.value.sign() <= 0)
            continue;
        claim.kwh += *record.quantity.in(Unit::kWh());
        claim.records.push_back(&record);
    }
    return claim;
}

std::vector<PvClaim> claimsOf(const CheckContext& context, SourceCategory category)
{
    std::vector<PvClaim> claims;
    for (const SourceQuantities& quantities : context.quantities.sources) {
        const Source* source = context.submission.source(quantities.source);
        if (source == nullptr || source->category != category)
            continue;
        PvClaim claim = claimOf(context, *source, quantities);
        if (!claim.records.empty())
            claims.push_back(std::move(claim));
    }
    return claims;
}

} // namespace

std::vector<PvClaim> purchasedPv(const CheckContext& context) { return claimsOf(context, SourceCategory::purchasedElectricity); }
std::vector<PvClaim> ownPv(const CheckContext& context) { return claimsOf(context, SourceCategory::onsiteRenewable); }

bool claimsOnlyPv(const CheckContext& context)
{
    if (purchasedPv(context).empty() && ownPv(context).empty())
        return false;
    return std::none_of(context.submission.activity.begin(), context.submission.activity.end(), [&](const ActivityRecord& record) {
        const Source* source = context.submission.source(record.source);
        return source != nullptr && source->category == SourceCategory::purchasedElectricity && record.quantity.value.sign() > 0
            && !isClaimed(*source, record);
    });
}

const ContractualClaim* proofOf(const CheckContext& context, const Source& source)
{
    const auto& claims = context.inventory.claims;
    const auto found = std::find_if(claims.begin(), claims.end(), [&](const ContractualClaim& c) { return c.source == source.id; });
    return found == claims.end() ? nullptr : &*found;
}

bool isGivenToCompany(const Submission& submission, const Source& source, const Period& period)
{
    const auto gives = [&](const Contract& contract, QDate day) {
        return contract.source == source.id && contract.attributes == AttributeHolder::company && contract.period.contains(day);
    };
    for (QDate day = period.from(); day <= period.to(); day = day.addDays(1)) {
        const auto& contracts = submission.contracts;
        if (std::none_of(contracts.begin(), contracts.end(), [&](const Contract& contract) { return gives(contract, day); }))
            return false;
    }
    return true;
}

std::vector<Period> claimedDays(const CheckContext& context, const PvClaim& claim)
{
    const QTimeZone zone = zoneNamed(context.submission.engagement.timezone);
    std::optional<Period> metered;
    for (const Meter& meter : context.submission.meters) {
        if (meter.source == claim.source->id)
            widenBy(metered, context, meter, zone);
    }
    std::vector<Period> days;
    for (const ActivityRecord* record : claim.records) {
        const Period common = metered ? record->period.intersected(*metered) : record->period;
        days.push_back(common.isEmpty() ? record->period : common);
    }
    return days;
}

std::vector<SourceRef> cellsOf(const PvClaim& claim)
{
    std::vector<SourceRef> cells;
    for (const ActivityRecord* record : claim.records)
        cells.push_back(record->at);
    return cells;
}

} // namespace attest
