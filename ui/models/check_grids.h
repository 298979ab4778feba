// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

Hue hueOf(Severity severity);
Hue hueOf(CoverageResult result);
Hue hueOf(FindingState state);

} // namespace attest
