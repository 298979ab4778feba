// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checks/check.h"

namespace attest {

/// What a check sees of the case: its submissions, the parameters of this check (and of the few that it borrows from another
/// one), and of the team's work only what `reads` (CaseInput) names. So that its answer can depend on nothing else.
Snapshot seenBy(const QString& check, unsigned reads, const Snapshot& snapshot);

/// Everything that a check's answer depends on.
struct CheckInputs {
    Snapshot seen;
    int revision = 1;                       ///< the submission examined
    const FactorLibrary* library = nullptr; ///< by identity
    Rational materiality;                   ///< the threshold
    std::optional<OwnRule> rule;            ///< where a rule of the team's own is the check
};
/// Submissions are compared by identity: they never change.
bool same(const CheckInputs& a, const CheckInputs& b);

/// The same context with another view of the case.
CheckContext withView(const CheckContext& context, const Snapshot& seen);

} // namespace attest
