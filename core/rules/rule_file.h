// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/own_rule.h"

#include <QByteArray>

#include <vector>

namespace attest {

/// Rules as a file to carry them to another case: JSON, {"format": "attest-rules/1", "rules": [{"id", "title", "observed",
/// "relation", "expected", "scope", "tolerance_percent", "severity", "text"}]}, indented, keys sorted.
QByteArray rulesToFile(const std::vector<OwnRule>& rules);

/// Reads such a file. ErrorKind::input for anything else: another format, a key that is missing or unknown, a rule that
/// cannot be used, the same id twice. `by` and `at` stay empty.
Result<std::vector<OwnRule>> rulesFromFile(const QByteArray& json);

} // namespace attest
