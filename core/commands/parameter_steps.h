// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/perform.h"

namespace attest {

/// The step that setParameter() does.
Step parameterStep(const QString& name, const std::optional<Decimal>& value, const QString& reason);
/// The step that switchCheck() does.
Step switchStep(const QString& check, bool on, const QString& reason);

} // namespace attest
