// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checks/run.h"

namespace attest {

/// A discrepancy that both runs found (same check, subject and period), with other numbers, severity, causes or words.
struct ChangedDiscrepancy {
    Discrepancy before;
    Discrepancy after;
};

/// A check whose coverage row is not the same.
struct ChangedCoverage {
    Coverage before; ///< without a check: there was none
    Coverage after;  ///< without a check: there is none any more
};

/// What another run shows that one did not.
struct RunDifference {
    std::vector<Discrepancy> appears;  ///< in the order of `after`
    std::vector<Discrepancy> vanishes; ///< in the order of `before`
    std::vector<ChangedDiscrepancy> changes;
    std::vector<ChangedCoverage> coverage;

    bool isEmpty() const { return appears.empty() && vanishes.empty() && changes.empty() && coverage.empty(); }
};

/// Pure. Discrepancies are matched by their key.
RunDifference compareRuns(const CheckRun& before, const CheckRun& after);

} // namespace attest
