// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/command_context.h"
#include "core/statement/statement.h"

namespace attest {

/// Seals the statement: needs three valid signatures and nothing that blocks. Its number is ATT-<year of the period>-<six
/// digits that belong to this case>-<how often issued>. From then on the case takes only reopen().
Result<Issue> issueStatement(const CommandContext& context, const Statement& statement);

} // namespace attest
