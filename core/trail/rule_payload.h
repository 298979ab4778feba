// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/own_rule.h"

#include <QJsonObject>

namespace attest {

/// What an add-rule event carries; who and when are the event's own.
QJsonObject payloadOf(const OwnRule& rule);
/// ErrorKind::caseFile for a payload that is not one.
Result<OwnRule> ruleFrom(const QJsonObject& payload);

} // namespace attest
