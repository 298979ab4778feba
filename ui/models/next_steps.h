// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/statement/assessment.h"

#include <vector>

namespace attest {

/// Something that waits to be done, and the stage where it is done.
struct NextStep {
    Stage stage = Stage::overview;
    QString text;
};
/// In the order of the work; empty once the statement is issued.
std::vector<NextStep> nextSteps(const Assessment& assessment, const Language& language);

struct CheckCounts {
    int passed = 0;
    int found = 0;
    int notApplicable = 0;
    int notRun = 0;
};
CheckCounts countChecks(const CheckRun& run);

/// The declared electricity of the year in kWh.
struct DeclaredElectricity {
    Rational total;
    Rational own;
    Rational bought;
};
DeclaredElectricity declaredElectricity(const Assessment& assessment);

/// What the rail shows beside a stage.
struct StageMark {
    int open = 0;         ///< items that wait
    bool done = false;    ///< every gate of the stage is passed
    bool blocked = false; ///< a gate of the stage is blocked
};
StageMark markOf(Stage stage, const Assessment& assessment);

} // namespace attest
