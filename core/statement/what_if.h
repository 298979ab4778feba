// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checks/compare_runs.h"
#include "core/checks/presets.h"
#include "core/statement/assessment_memory.h"

#include <map>
#include <optional>

namespace attest {

/// Changes of what is checked, and how, that a verifier considers; nothing is written.
struct Trial {
    std::map<QString, std::optional<Decimal>> parameters; ///< "check.parameter"; nothing: back to the catalogue's value
    std::map<QString, bool> switches;                     ///< by the check's id; true = runs
    std::vector<OwnRule> rules;                           ///< added, or instead of those with the same id
    QStringList rulesRemoved;                             ///< ids

    /// Takes over what a preset lists.
    void add(const Preset& preset);
};

/// The case as it would be. ErrorKind::usage for an unknown check, parameter or rule, a value out of its range, or a rule
/// that cannot be read.
Result<std::shared_ptr<const Snapshot>> tried(const Snapshot& snapshot, const Trial& trial);

/// What would appear, vanish and change in the checks of a revision (0 = the latest). With the memory of the case only
/// the checks that the trial touches run.
Result<RunDifference> whatIf(const Snapshot& snapshot, int revision, const Trial& trial, AssessmentMemory& memory, Progress& progress);

} // namespace attest
