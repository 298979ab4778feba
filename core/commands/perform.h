// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/command_context.h"
#include "core/store/case_transaction.h"

#include <QJsonObject>

#include <functional>
#include <vector>

namespace attest {

/// Looks at the state, refuses, or says what the event carries; may keep contents in the same transaction.
using Decision = std::function<Result<QJsonObject>(const CaseState&, CaseTransaction&)>;

/// An act with what decides it.
struct Step {
    Act act;
    Decision decide;
};

/// Does one act: decision and event in one transaction. Gives the state after it.
Result<CaseState> perform(const CommandContext& context, Act act, const Decision& decide);

/// Several acts in one transaction, each seeing the state after the one before: all of them or none.
Result<CaseState> performAll(const CommandContext& context, const std::vector<Step>& steps);

/// ErrorKind::usage unless something is written.
Result<void> requireReason(const QString& reason);
/// For acts that give nothing back.
Result<void> done(const Result<CaseState>& state);

} // namespace attest
