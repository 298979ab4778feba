// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/command_context.h"

namespace attest {

/// Puts a discrepancy aside, or takes it up again; both need a reason (ErrorKind::usage). Refused where it is so already.
Result<void> setAside(const CommandContext& context, const QString& discrepancyKey, const QString& reason);
Result<void> unsetAside(const CommandContext& context, const QString& discrepancyKey, const QString& reason);

} // namespace attest
