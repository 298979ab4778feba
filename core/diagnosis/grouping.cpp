// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/diagnosis.h"

#include "core/diagnosis/site_effects.h"

#include <algorithm>
#include <numeric>

namespace attest {
namespace {

QString sourceOf(const Subject& subject, const Submission& submission)
{
    if (!subject.source.isEmpty())
        return subject.source;
    const Meter* meter = submission.meter(subject.meter);
    return meter ? meter->source : QString();
}

Cause bestCause(const Discrepancy& discrepancy)
{
    return discrepancy.causes.empty() ? Cause::unknown : discrepancy.causes.front().cause;
}

bool sameThing(const Subject& a, const Subject& b, const Submission& submission)
{
    const QString source = sourceOf(a, submission);
    if (source != sourceOf(b, submission))
        return false;
    if (!source.isEmpty())
        return a.meter == b.meter || a.meter.isEmpty() || b.meter.isEmpty();
    Subject ofOneTime = b;
    ofOneTime.period = a.period;
    return a == ofOneTime;
}

/// A cause that nobody could name follows a named one only where the period is the very same.
bool belongs(const Discrepancy& discrepancy, const DiscrepancyGroup& group, const Submission& submission)
{
    const Period& own = discrepancy.subject.period;
    const Period& theirs = group.subject.period;
    if (!sameThing(discrepancy.subject, group.subject, submission))
        return false;
    const Cause cause = bestCause(discrepancy);
    if (own == theirs)
        return cause == group.cause || cause == Cause::unknown || group.cause == Cause::unknown;
    return cause != Cause::unknown && cause == group.cause && (own.contains(theirs) || theirs.contains(own));
}

Decimal sizeOf(const Discrepancy& discrepancy)
{
    return discrepancy.effectTco2e ? discrepancy.effectTco2e->absolute() : Decimal();
}

bool tellsMore(const Discrepancy& a, const Discrepancy& b)
{
    if (a.severity != b.severity)
        return a.severity < b.severity;
    const bool named = bestCause(a) != Cause::unknown;
    if (named != (bestCause(b) != Cause::unknown))
        return named;
    if (a.subject.period.days() != b.subject.period.days())
        return a.subject.period.days() < b.subject.period.days();
    return sizeOf(b) < sizeOf(a);
}

void settle(DiscrepancyGroup& group, const std::vector<Discrepancy>& all)
{
    std::stable_sort(group.members.begin(), group.members.end(),
                     [&](std::size_t a, std::size_t b) { return tellsMore(all[a], all[b]); });
    const Discrepancy& first = all[group.members.front()];
    group.severity = first.severity;
    group.cause = bestCause(first);
    group.why = first.causes.empty() ? Message() : first.causes.front().why;
    group.difference = first.difference;
    group.effectTco2e = first.effectTco2e;
}

} // namespace

std::vector<DiscrepancyGroup> group(const std::vector<Discrepancy>& discrepancies, const Submission& submission)
{
    std::vector<std::size_t> order(discrepancies.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    // Months first and named causes first, so that a year or a nameless one finds the group it may join.
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        const auto rank = [&](std::size_t i) {
            return std::pair(discrepancies[i].subject.period.days(), bestCause(discrepancies[i]) == Cause::unknown);
        };
        return rank(a) < rank(b);
    });
    std::vector<DiscrepancyGroup> groups;
    for (const std::size_t index : order) {
        const Discrepancy& discrepancy = discrepancies[index];
        std::vector<DiscrepancyGroup*> fitting;
        for (DiscrepancyGroup& candidate : groups) {
            if (belongs(discrepancy, candidate, submission))
                fitting.push_back(&candidate);
        }
        // A year that two different months would explain belongs to neither alone.
        if (fitting.size() != 1) {
            groups.push_back({discrepancy.subject, bestCause(discrepancy), {}, discrepancy.severity, {index}, {}, {}});
            continue;
        }
        DiscrepancyGroup& found = *fitting.front();
        found.members.push_back(index);
        if (found.cause == Cause::unknown)
            found.cause = bestCause(discrepancy);
        if (found.subject.source.isEmpty())
            found.subject.source = sourceOf(discrepancy.subject, submission);
    }
    for (DiscrepancyGroup& one : groups)
        settle(one, discrepancies);
    joinSiteBalances(groups, discrepancies, submission);
    std::stable_sort(groups.begin(), groups.end(), [](const auto& a, const auto& b) {
        return *std::min_element(a.members.begin(), a.members.end()) < *std::min_element(b.members.begin(), b.members.end());
    });
    return groups;
}

} // namespace attest
