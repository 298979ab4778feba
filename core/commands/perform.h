// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/command_context.h"
#include "core/store/case_transaction.h"

#include <QJsonObject>

#include <functional>

namespace attest {

/// Looks at the state, refuses, or says what the event carries; may keep contents in the same transaction.
using Decision = std::function<Result<QJsonObject>(const CaseState&, CaseTransaction&)>;

/// Does one act: decision and event in one transaction. Gives the state after it.
Result<CaseState> perform(const CommandContext& context, Act act, const Decision& decide);

/// ErrorKind::usage unless something is written.
Result<void> requireReason(const QString& reason);
/// For acts that give nothing back.
Result<void> done(const Result<CaseState>& state);

} // namespace attest
