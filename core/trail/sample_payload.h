// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/sample.h"

#include <QJsonObject>

namespace attest {

/// The payload of a drawing: the first one of a sample carries its plan, an extension its latest round alone.
QJsonObject payloadOfDrawing(const Sample& sample);
QJsonObject payloadOfExtension(const Sample& sample);
QJsonObject payloadOfTest(const QString& sample, const RecordTest& test);

/// The sample that such a drawing makes; who drew it and when are the event's.
Result<Sample> sampleFrom(const QJsonObject& payload);
/// Adds the round of an extension with its records. ErrorKind::caseFile where a record is in the sample already.
Result<void> extendFrom(const QJsonObject& payload, Sample& sample);
/// ErrorKind::caseFile where the record is not in the sample.
Result<RecordTest> testFrom(const QJsonObject& payload, const Sample& sample);

} // namespace attest
