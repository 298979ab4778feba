// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/finding.h"
#include "core/findings/proposal.h"

#include <QJsonObject>

namespace attest {

/// The payload of a raised finding.
QJsonObject payloadOf(const QString& id, int revision, const FindingProposal& proposal);
/// The finding that such a payload raises; its thread is still empty.
Result<Finding> findingFrom(const QJsonObject& payload);

QJsonObject toJson(const Subject& subject);
Result<Subject> subjectFrom(const QJsonObject& object);

} // namespace attest
