// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/command_context.h"

namespace attest {

/// Takes back the latest act of judgement (of findings, setting aside, wording, parameters), as an event of its own; the
/// trail keeps both. Refused where there is none, or where an import, a signature, an issue or a reopening came after it.
/// Gives the number of the event that was taken back; CaseState::undoable says it beforehand.
Result<qint64> undo(const CommandContext& context);
/// Brings back what undo took back, unless something else was done since.
Result<qint64> redo(const CommandContext& context);

} // namespace attest
