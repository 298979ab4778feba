// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/finding.h"

#include <optional>
#include <vector>

namespace attest {

/// Where an act leads from a state, or nothing where it is not allowed there (standards B.5):
///
///     raised   → send → sent
///     sent     → answer → answered
///     answered → accept → closed | reject → rejected → answer → answered …
///     sent, answered, rejected → uncorrected;  every state that is not final → withdrawn
std::optional<FindingState> stateAfter(FindingState state, FindingAct act);
/// The acts that are allowed in a state, in the order of FindingAct.
std::vector<FindingAct> actsAllowedIn(FindingState state);
/// Answers, rejections, acceptance as uncorrected and withdrawals are given in writing.
bool needsNote(FindingAct act);
/// The state after the act. Not allowed: ErrorKind::refused, naming the state and what is possible in it.
/// A missing note: ErrorKind::usage.
Result<FindingState> applied(const Finding& finding, FindingAct act, const QString& note);

} // namespace attest
