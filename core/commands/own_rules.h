// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/command_context.h"

namespace attest {

/// Whether a rule may take the place of one with the same id.
enum class RuleClash { refuse, replace };

/// Adds a rule; `by` and `at` of it are set from the context. ErrorKind::usage where a field of it cannot be read (with
/// the position; see problemsOf()), ErrorKind::refused where the id is taken.
Result<void> addRule(const CommandContext& context, const OwnRule& rule, RuleClash clash = RuleClash::refuse);
/// Several, all or none: those of a file.
Result<void> addRules(const CommandContext& context, const std::vector<OwnRule>& rules, RuleClash clash = RuleClash::refuse);
/// Takes a rule out, with its switch. Needs a reason; ErrorKind::usage where there is no such rule.
Result<void> removeRule(const CommandContext& context, const QString& id, const QString& reason);

} // namespace attest
