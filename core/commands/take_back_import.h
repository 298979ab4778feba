// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/commands/command_context.h"

namespace attest {

/// Takes back an import of the latest submission, by the number of its event: files that were added go, and so does a whole
/// revision but the first. Nothing is deleted: the trail keeps the event and the case its contents. Needs a reason. Refused
/// for any other event (CaseState::importEvents says which can be taken back).
Result<void> takeBackImport(const CommandContext& context, qint64 event, const QString& reason, Progress& progress);

} // namespace attest
