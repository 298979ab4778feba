// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/statement/explain.h"
#include "core/store/audit.h"

namespace attest::cli {

/// What people read in a terminal: English, canonical numbers.
QString textOf(const CheckRun& run);
QString textOf(const Derivation& derivation);
QString textOf(const Finding& finding);
QString textOf(const DeviationTable& deviation);
QString textOf(const Statement& statement);
QString textOf(const AuditReport& report);
QString inventoryText(const Assessment& assessment);
QString importText(const Submission& submission);

} // namespace attest::cli
