// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/command_context.h"

namespace attest {

/// Opens an issued case again, with a reason (ErrorKind::usage without). Earlier signatures are void; what was issued stays
/// on record. Refused where nothing is issued.
Result<void> reopen(const CommandContext& context, const QString& reason);

} // namespace attest
