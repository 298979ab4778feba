// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/statement/assessment_memory.h"
#include "core/statement/statement.h"

namespace attest {

/// Everything that follows from a snapshot: computed once, off the window's thread, immutable. Pages, report and command
/// line show it and compute nothing.
struct Assessment {
    std::shared_ptr<const Snapshot> snapshot;
    int revision = 1;              ///< the submission examined
    Quantities quantities;
    Inventory inventory;
    Materiality materiality;
    CheckRun run;
    DeviationTable deviation;      ///< initial against the one examined; no rows for the initial one itself
    Statement statement;

    const Submission& submission() const { return *snapshot->revision(revision); }
};

/// The cross-checks of one revision alone (0 = the latest), all or `only` these. Errors as assess().
Result<CheckRun> checkRevision(const Snapshot& snapshot, int revision, const FactorLibrary& library, const QStringList& only,
                               Progress& progress);

/// Assesses one revision (0 = the latest). Fails only when cancelled, when there is no such revision, or when the memory
/// does not suffice.
Result<std::shared_ptr<const Assessment>> assess(std::shared_ptr<const Snapshot> snapshot, int revision,
                                                 const FactorLibrary& library, Progress& progress);

/// The same of a case that is assessed again and again: only what changed since is worked out anew. The result is the same.
Result<CheckRun> checkRevision(const Snapshot& snapshot, int revision, AssessmentMemory& memory, const QStringList& only,
                               Progress& progress);
Result<std::shared_ptr<const Assessment>> assess(std::shared_ptr<const Snapshot> snapshot, int revision, AssessmentMemory& memory,
                                                 Progress& progress);

/// The issued statement, where the case is sealed and the statement computed now is not the same; else nothing.
std::optional<Issue> differentIssue(const Assessment& assessment);

} // namespace attest
