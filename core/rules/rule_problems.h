// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/own_rule.h"
#include "core/domain/submission.h"

#include <vector>

namespace attest {

enum class RuleField { id, title, observed, relation, expected, scope, tolerance, text };

/// Why a rule cannot be used.
struct RuleProblem {
    RuleField field = RuleField::id;
    int at = 0;   ///< in an expression: the character it starts at, from 0
    Message what;
};

/// Everything that is wrong with a rule by itself: empty or overlong fields, an expression that cannot be read, units that
/// do not fit. With a submission also names that it does not have.
std::vector<RuleProblem> problemsOf(const OwnRule& rule, const Submission* submission = nullptr);

/// The first of them as a failure, ErrorKind::usage: "expected, character 12: …".
Result<void> requireUsable(const OwnRule& rule);

} // namespace attest
