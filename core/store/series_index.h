// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/metering.h"

#include <QByteArray>
#include <QStringList>

#include <vector>

namespace attest {

/// A series without its values, and the hashes of its chunks.
struct SeriesEntry {
    Series head;
    QStringList chunks;
};
QByteArray encode(const std::vector<SeriesEntry>& index);
Result<std::vector<SeriesEntry>> decodeSeriesIndex(const QByteArray& bytes);

} // namespace attest
