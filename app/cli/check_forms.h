// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checks/compare_runs.h"
#include "core/checks/parameters.h"
#include "core/checks/presets.h"
#include "core/rules/rule_problems.h"

#include <QJsonObject>

namespace attest::cli {

QJsonObject jsonOf(const ParameterInCase& parameter);
QString textOf(const ParameterInCase& parameter);
QJsonObject jsonOf(const Preset& preset);
QJsonObject jsonOf(const OwnRule& rule);
QString textOf(const OwnRule& rule);
QJsonObject jsonOf(const QString& check, const SwitchedOff& off);
QString textOf(const QString& check, const SwitchedOff& off);
/// What a trial would do: {"appears", "vanishes", "changes", "coverage"}.
QJsonObject jsonOf(const RunDifference& difference);
QString textOf(const RunDifference& difference);

} // namespace attest::cli
