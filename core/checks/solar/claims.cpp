// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/solar/claims.h"

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

std::vector<SourceRef> cellsOf(const PvClaim& claim)
{
    std::vector<SourceRef> cells;
    for (const ActivityRecord* record : claim.records)
        cells.push_back(record->at);
    return cells;
}

} // namespace attest
