// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/command_context.h"

namespace attest {

/// Switches a check (of the catalogue, or a rule "own:ID") off for this case, or on again. Needs a reason; the coverage
/// and the report show it. ErrorKind::usage for an unknown check, ErrorKind::refused where it is so already.
Result<void> switchCheck(const CommandContext& context, const QString& check, bool on, const QString& reason);

} // namespace attest
