// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checks/run.h"
#include "core/domain/finding.h"

#include <vector>

namespace attest {

/// What became of a finding's discrepancies in the latest run.
struct FindingDetection {
    QString finding;          ///< "F-01"
    QStringList detected;     ///< keys that the run found again
    QStringList gone;         ///< keys that it did not find although their check ran
    QStringList notExamined;  ///< keys whose check did not run: nothing can be said
};

/// Findings held against a run. Nothing is closed by it: that is a person's act.
struct Reconciliation {
    std::vector<FindingDetection> findings;   ///< one for every finding, in their order
    std::vector<std::size_t> withoutFinding;  ///< indices of discrepancies that no finding which still stands names
};

/// A withdrawn finding names nothing any more; a closed one does not stand for a discrepancy that is found again.
Reconciliation reconcile(const std::vector<Finding>& findings, const CheckRun& run);

} // namespace attest
