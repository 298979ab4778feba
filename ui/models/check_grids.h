// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checks/compare_runs.h"
#include "core/statement/assessment.h"
#include "ui/models/grid.h"

namespace attest {

/// Groups of discrepancies by probable cause; the key is the group's index.
Grid groupGrid(const Assessment& assessment, const Language& language);
/// The members of one group, or all discrepancies (group −1); the key is the discrepancy's index.
Grid memberGrid(const Assessment& assessment, int group, const Language& language);
/// One row a check; the key is its id.
Grid coverageGrid(const Assessment& assessment, const Language& language);
/// The values of a source in a period side by side, with their difference from the declared one.
Grid valueGrid(const Assessment& assessment, const QString& source, const Period& period, const Language& language);

/// What another run would show; one row a discrepancy, those that appear first.
Grid differenceGrid(const RunDifference& difference, const Assessment& assessment, const Language& language);
/// One row a parameter ("check.parameter"), and one for each check without any (its id).
Grid parameterGrid(const Snapshot& snapshot, const Language& language);
/// The team's own rules with what they found; the key is the id.
Grid ruleGrid(const Assessment& assessment, const Language& language);

Hue hueOf(Severity severity);
Hue hueOf(CoverageResult result);
Hue hueOf(FindingState state);

} // namespace attest
