// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/site_effects.h"

#include <algorithm>

namespace attest {
namespace {

/// What the check site-balance tolerates in the catalogue. It decides which discrepancies stand together, and reports none.
constexpr int kLossesPercent = 1;

std::optional<Rational> kwhOf(const std::optional<Quantity>& quantity)
{
    return quantity ? quantity->in(Unit::kWh()) : std::nullopt;
}

/// The balance of a site that stands alone; null for every other group.
const Discrepancy* siteBalance(const DiscrepancyGroup& group, const std::vector<Discrepancy>& all, const Submission& submission)
{
    if (group.members.size() != 1)
        return nullptr;
    const Discrepancy& only = all[group.members.front()];
    const bool ofSite = only.subject.source.isEmpty() && only.subject.meter.isEmpty() && submission.site(only.subject.item);
    return ofSite && kwhOf(only.difference) && kwhOf(only.expected) ? &only : nullptr;
}

bool suppliesSite(const DiscrepancyGroup& group, const QString& site, const Submission& submission)
{
    const Source* source = submission.source(group.subject.source);
    return source && source->site == site
        && (source->category == SourceCategory::purchasedElectricity || source->category == SourceCategory::onsiteRenewable);
}

/// The group that the balance belongs to; null where the period's differences do not close it.
DiscrepancyGroup* closing(std::vector<DiscrepancyGroup>& groups, const Discrepancy& balance, const Submission& submission)
{
    Rational sum;
    DiscrepancyGroup* largest = nullptr;
    for (DiscrepancyGroup& group : groups) {
        const auto difference = kwhOf(group.difference);
        if (!difference || !(group.subject.period == balance.subject.period) || !suppliesSite(group, balance.subject.item, submission))
            continue;
        sum += *difference;
        if (!largest || kwhOf(largest->difference)->absolute() < difference->absolute())
            largest = &group;
    }
    const Rational rest = (*kwhOf(balance.difference) - sum).absolute();
    return rest * 100 <= kwhOf(balance.expected)->absolute() * kLossesPercent ? largest : nullptr;
}

} // namespace

void joinSiteBalances(std::vector<DiscrepancyGroup>& groups, const std::vector<Discrepancy>& discrepancies,
                      const Submission& submission)
{
    for (std::size_t i = 0; i < groups.size();) {
        const Discrepancy* balance = siteBalance(groups[i], discrepancies, submission);
        DiscrepancyGroup* group = balance ? closing(groups, *balance, submission) : nullptr;
        if (!group) {
            ++i;
            continue;
        }
        group->members.push_back(groups[i].members.front());
        groups.erase(groups.begin() + static_cast<std::ptrdiff_t>(i));
    }
}

} // namespace attest
