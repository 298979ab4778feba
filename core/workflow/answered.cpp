// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/gates.h"

#include <algorithm>

namespace attest {
namespace {

bool isSetAside(const Snapshot& snapshot, const QString& key)
{
    return std::any_of(snapshot.setAside.begin(), snapshot.setAside.end(),
                       [&](const SetAside& aside) { return aside.discrepancy == key; });
}

/// A finding answers a discrepancy while it is being worked on (its own state then holds gate G7), when it was accepted
/// as uncorrected, or when it was closed and the discrepancy only asked for an explanation. A closed finding does not
/// answer a figure that is still wrong, nor does a withdrawn one.
bool answers(const Finding& finding, const Discrepancy& discrepancy)
{
    if (!finding.discrepancies.contains(discrepancy.key()))
        return false;
    switch (finding.state) {
    case FindingState::closed: return discrepancy.severity != Severity::mustCorrect;
    case FindingState::withdrawn: return false;
    default: return true;
    }
}

} // namespace

std::vector<const Discrepancy*> unanswered(const Snapshot& snapshot, const CheckRun& run)
{
    std::vector<const Discrepancy*> open;
    for (const Discrepancy& discrepancy : run.discrepancies) {
        if (discrepancy.severity == Severity::note || isSetAside(snapshot, discrepancy.key()))
            continue;
        const bool answered = std::any_of(snapshot.findings.begin(), snapshot.findings.end(),
                                          [&](const Finding& finding) { return answers(finding, discrepancy); });
        if (!answered)
            open.push_back(&discrepancy);
    }
    return open;
}

} // namespace attest
