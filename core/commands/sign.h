// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/command_context.h"
#include "core/statement/statement.h"

namespace attest {

/// Signs the statement as it stands. Refused while something blocks it; out of the order lead verifier, independent
/// reviewer, signatory; for somebody who does not hold the role in the latest submission's team; for a reviewer who took
/// part in the verification (also under another id); when this role has signed this very statement. A signature counts
/// only for the statement's hash that it was given for, see validSignOff().
Result<SignOff> sign(const CommandContext& context, TeamRole role, const QString& by, const Statement& statement);

} // namespace attest
