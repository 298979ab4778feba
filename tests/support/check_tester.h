// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checks/run.h"
#include "tests/support/case_builder.h"

#include <memory>

namespace attest::test {

/// Runs one check on a built submission as the application does: quantities, inventory and materiality worked out from
/// it, the result as runChecks() gives it (effects and causes filled in).
class CheckTester {
public:
    explicit CheckTester(const CheckDefinition& check) : m_check(check) {}

    /// What the check finds in the builder's submission.
    std::vector<Discrepancy> find(const CaseBuilder& builder) const { return run(builder).found; }
    /// The whole outcome, `compared` and `reason` included.
    CheckOutcome run(const CaseBuilder& builder) const;
    /// The same for a second submission after a first one.
    CheckOutcome run(const CaseBuilder& previous, const CaseBuilder& current, const std::vector<Finding>& findings = {}) const;

private:
    const CheckDefinition& m_check;
};

} // namespace attest::test
