// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/sample.h"

#include <QJsonObject>

namespace attest {

/// The payload of a drawing: the first one of a sample carries its plan, an extension its latest round alone.
QJsonObject payloadOfDrawing(const Sample& sample);
QJsonObject payloadOfExtension(const Sample& sample);
/// The payload of tests that were written down together; who tested and when are the event's.
QJsonObject payloadOfTests(const QString& sample, const std::vector<RecordTest>& tests);

/// The sample that such a drawing makes; who drew it and when are the event's.
Result<Sample> sampleFrom(const QJsonObject& payload);
/// Adds the round of an extension with its records. ErrorKind::caseFile where a record is in the sample already.
Result<void> extendFrom(const QJsonObject& payload, Sample& sample);
/// At least one test, also of a trail that was written when each test was an act of its own. ErrorKind::caseFile where a
/// record is not in the sample or stands twice, or where one that agrees has another amount.
Result<std::vector<RecordTest>> testsFrom(const QJsonObject& payload, const Sample& sample);

} // namespace attest
