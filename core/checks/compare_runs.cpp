// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/compare_runs.h"

#include <algorithm>

namespace attest {
namespace {

bool isSame(const Message& a, const Message& b)
{
    return a.english() == b.english();
}

bool isSame(const ProbableCause& a, const ProbableCause& b)
{
    return a.cause == b.cause && a.rank == b.rank && isSame(a.why, b.why);
}

bool isSame(const Discrepancy& a, const Discrepancy& b)
{
    return a.severity == b.severity && a.observed == b.observed && a.expected == b.expected && a.difference == b.difference
        && a.effectTco2e == b.effectTco2e && a.shareOfMateriality == b.shareOfMateriality && isSame(a.finding, b.finding)
        && isSame(a.remedy, b.remedy) && a.records == b.records
        && std::equal(a.causes.begin(), a.causes.end(), b.causes.begin(), b.causes.end(),
                      [](const ProbableCause& one, const ProbableCause& other) { return isSame(one, other); });
}

bool isSame(const Coverage& a, const Coverage& b)
{
    return a.check == b.check && a.result == b.result && a.compared == b.compared && a.coveredPercent == b.coveredPercent
        && isSame(a.reason, b.reason);
}

/// Discrepancies by key; one that stands several times by its number among them.
using ByKey = std::map<std::pair<QString, int>, const Discrepancy*>;

ByKey byKey(const std::vector<Discrepancy>& discrepancies)
{
    std::map<QString, int> counts;
    ByKey known;
    for (const Discrepancy& discrepancy : discrepancies) {
        const QString key = discrepancy.key();
        known.emplace(std::pair(key, counts[key]++), &discrepancy);
    }
    return known;
}

/// What of `discrepancies` the others have too, in order: null where they have not.
std::vector<const Discrepancy*> counterparts(const std::vector<Discrepancy>& discrepancies, const ByKey& others)
{
    std::map<QString, int> counts;
    std::vector<const Discrepancy*> found;
    for (const Discrepancy& discrepancy : discrepancies) {
        const QString key = discrepancy.key();
        const auto other = others.find(std::pair(key, counts[key]++));
        found.push_back(other == others.end() ? nullptr : other->second);
    }
    return found;
}

void compareDiscrepancies(const CheckRun& before, const CheckRun& after, RunDifference& difference)
{
    const auto earlier = counterparts(after.discrepancies, byKey(before.discrepancies));
    for (std::size_t i = 0; i < earlier.size(); ++i) {
        const Discrepancy& discrepancy = after.discrepancies[i];
        if (earlier[i] == nullptr)
            difference.appears.push_back(discrepancy);
        else if (!isSame(*earlier[i], discrepancy))
            difference.changes.push_back({*earlier[i], discrepancy});
    }
    const auto later = counterparts(before.discrepancies, byKey(after.discrepancies));
    for (std::size_t i = 0; i < later.size(); ++i) {
        if (later[i] == nullptr)
            difference.vanishes.push_back(before.discrepancies[i]);
    }
}

const Coverage* rowOf(const CheckRun& run, const QString& check)
{
    const auto found = std::find_if(run.coverage.begin(), run.coverage.end(), [&](const Coverage& row) { return row.check == check; });
    return found == run.coverage.end() ? nullptr : &*found;
}

void compareCoverage(const CheckRun& before, const CheckRun& after, RunDifference& difference)
{
    for (const Coverage& row : after.coverage) {
        const Coverage* earlier = rowOf(before, row.check);
        if (earlier == nullptr || !isSame(*earlier, row))
            difference.coverage.push_back({earlier != nullptr ? *earlier : Coverage(), row});
    }
    for (const Coverage& row : before.coverage) {
        if (rowOf(after, row.check) == nullptr)
            difference.coverage.push_back({row, Coverage()});
    }
}

} // namespace

RunDifference compareRuns(const CheckRun& before, const CheckRun& after)
{
    RunDifference difference;
    compareDiscrepancies(before, after, difference);
    compareCoverage(before, after, difference);
    return difference;
}

} // namespace attest
