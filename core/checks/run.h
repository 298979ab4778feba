// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/checks/check.h"
#include "core/diagnosis/diagnosis.h"

#include <QStringList>

namespace attest {

/// The result of a run: deterministic to the byte for the same snapshot.
struct CheckRun {
    int revision = 1;
    std::vector<Discrepancy> discrepancies; ///< in the order of the catalogue, then of subject and period
    std::vector<Coverage> coverage;         ///< one row for every check of the catalogue, in its order
    std::vector<DiscrepancyGroup> groups;
    bool complete = true;                   ///< false after a partial run (`only`)
};

/// Runs the checks (all, or `only` these ids), fills in effect, share of materiality and causes, and groups.
Result<CheckRun> runChecks(const CheckContext& context, const QStringList& only, Progress& progress);

} // namespace attest
