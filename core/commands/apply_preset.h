// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/command_context.h"

namespace attest {

/// Does what a preset lists and the case has not: one event for each parameter and each check switched off, all or none,
/// each with the preset's reason after the one given. Gives how many there were. ErrorKind::usage for an unknown preset
/// and without a reason.
Result<int> applyPreset(const CommandContext& context, const QString& preset, const QString& reason);

} // namespace attest
