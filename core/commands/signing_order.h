// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/snapshot.h"
#include "core/statement/statement.h"

namespace attest {

/// lead verifier, independent reviewer, signatory.
const std::vector<TeamRole>& signingOrder();
/// Whether the role has signed the statement of this hash.
bool hasSigned(const std::vector<SignOff>& signOffs, TeamRole role, const QString& statementHash);
/// Refused while something blocks the statement, naming the first reason.
Result<void> requireUnblocked(const Statement& statement);
/// Refused unless `by` holds the role in the team, and is free of what it excludes: who took part in the verification
/// reviews and approves nothing (ISO 14064-3; standards B.2).
Result<void> requireEntitled(const std::vector<TeamMember>& team, TeamRole role, const QString& by);

} // namespace attest
