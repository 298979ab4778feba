// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/metering.h"

#include <QByteArray>

namespace attest {

/// All values of a series as one chunk. Times and rows are kept as differences of differences, values as differences, all as
/// variable-length integers, so that a regular month takes little more than its values.
QByteArray chunkOf(const Series& series);
/// Appends a chunk's values. Anything that is not a chunk: ErrorKind::caseFile.
Result<void> appendChunk(const QByteArray& chunk, Series& series);

} // namespace attest
