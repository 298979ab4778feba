// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/metering.h"

#include <QByteArray>
#include <QStringList>

#include <vector>

namespace attest {

/// The values of a series cut into chunks at the turn of months (UTC), in the order of the file, whatever that is; short
/// months are put together. Times and rows are kept as differences of differences, values as differences, all as
/// variable-length integers, so that a regular month takes little more than its values.
std::vector<QByteArray> chunksOf(const Series& series);
/// Appends a chunk's values. Anything that is not a chunk: ErrorKind::caseFile.
Result<void> appendChunk(const QByteArray& chunk, Series& series);

/// A series without its values, and the hashes of its chunks.
struct SeriesEntry {
    Series head;
    QStringList chunks;
};
QByteArray encode(const std::vector<SeriesEntry>& index);
Result<std::vector<SeriesEntry>> decodeSeriesIndex(const QByteArray& bytes);

} // namespace attest
