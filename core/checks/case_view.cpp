// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/case_view.h"

#include <algorithm>
#include <array>

namespace attest {
namespace {

/// A check that decides by a number of another one, because what it decides is the same.
struct Borrowed {
    const char* check;
    const char* from;
};
constexpr std::array kBorrowed{
    Borrowed{"register-backward", "register-continuity"}, Borrowed{"register-backward", "multiplier"}, Borrowed{"register-backward", "series-gap"},
    Borrowed{"series-gap", "series-order"},               Borrowed{"self-use-records", "series-gap"},  Borrowed{"invoice-period", "series-gap"},
    Borrowed{"series-stuck", "series-spike"},
};

void copyParameters(const QString& check, const Snapshot& snapshot, Snapshot& seen)
{
    const QString stem = check + u'.';
    for (auto changed = snapshot.parameters.lower_bound(stem); changed != snapshot.parameters.end() && changed->first.startsWith(stem); ++changed)
        seen.parameters.insert(*changed);
}

/// Who changed a parameter, and why, changes no result; with how many places it is written shows in texts.
bool areSame(const std::map<QString, ChangedParameter>& a, const std::map<QString, ChangedParameter>& b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](const auto& one, const auto& other) { return one.first == other.first && one.second.value.text() == other.second.value.text(); });
}

} // namespace

Snapshot seenBy(const QString& check, unsigned reads, const Snapshot& snapshot)
{
    Snapshot seen;
    seen.submissions = snapshot.submissions;
    if ((reads & readsFindings) != 0)
        seen.findings = snapshot.findings;
    if ((reads & readsSamples) != 0)
        seen.samples = snapshot.samples;
    copyParameters(check, snapshot, seen);
    for (const Borrowed& row : kBorrowed) {
        if (check == QLatin1String(row.check))
            copyParameters(QLatin1String(row.from), snapshot, seen);
    }
    return seen;
}

bool same(const CheckInputs& a, const CheckInputs& b)
{
    return a.seen.submissions == b.seen.submissions && a.revision == b.revision && a.library == b.library
        && a.materiality == b.materiality && a.rule == b.rule && areSame(a.seen.parameters, b.seen.parameters)
        && a.seen.findings == b.seen.findings && a.seen.samples == b.seen.samples;
}

CheckContext withView(const CheckContext& context, const Snapshot& seen)
{
    return {seen, context.submission, context.previous, context.quantities, context.inventory, context.series,
            context.previousQuantities, context.previousInventory, context.library, context.materiality};
}

} // namespace attest
