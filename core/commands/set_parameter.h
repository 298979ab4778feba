// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/command_context.h"

namespace attest {

/// Changes a check's parameter ("meter-vs-invoice.tolerance-percent"), or with nothing goes back to the catalogue's value.
/// Needs a reason. ErrorKind::usage without one, for an unknown parameter and for a value outside its range;
/// ErrorKind::refused where nothing would change.
Result<void> setParameter(const CommandContext& context, const QString& name, const std::optional<Decimal>& value,
                          const QString& reason);

} // namespace attest
