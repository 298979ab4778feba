// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/checks/check.h"
#include "core/checks/memory.h"
#include "core/diagnosis/diagnosis.h"

#include <QStringList>

namespace attest {

/// The result of a run: deterministic to the byte for the same snapshot.
struct CheckRun {
    int revision = 1;
    std::vector<Discrepancy> discrepancies; ///< in the order of the catalogue, then of subject and period
    std::vector<Coverage> coverage;         ///< one row for every check of the catalogue, in its order; then the case's own rules
    std::vector<DiscrepancyGroup> groups;
    bool complete = true;                   ///< false after a partial run (`only`)
};

struct RunOptions {
    QStringList only;              ///< ids of checks ("own:ID" for a rule); empty: all
    CheckMemory* memory = nullptr; ///< earlier answers, used and added to
    int threads = 0;               ///< at most so many; 0: as many as the processor runs at once
    std::vector<const CheckDefinition*> checks = catalogue();
};

/// Runs the checks and the case's own rules, fills in effect, share of materiality and causes, and groups. The number of
/// threads and the memory change the time it takes and nothing else. A check that is switched off, or that throws, is
/// reported as not run. `progress` is called from this thread only; fails when it cancels, for an unknown id in `only`,
/// and where the memory does not suffice.
Result<CheckRun> runChecks(const CheckContext& context, const RunOptions& options, Progress& progress);

} // namespace attest
