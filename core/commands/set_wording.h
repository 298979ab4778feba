// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/command_context.h"

namespace attest {

/// The team's own words for a part of the statement ("conclusion.3"); an empty text goes back to the application's sentence.
Result<void> setWording(const CommandContext& context, const QString& field, const QString& text);

} // namespace attest
