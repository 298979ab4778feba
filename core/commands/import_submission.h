// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/commands/command_context.h"
#include "core/dossier/dossier.h"

namespace attest {

/// Adds a submission to the case. Refused unless it is the next revision, of the same client and the same period. Findings
/// stay as they are. The trail's event holds the SHA-256 of every file and of every stored part.
Result<void> importSubmission(const CommandContext& context, const ImportedSubmission& imported, Progress& progress);

} // namespace attest
