// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/record_file.h"

namespace attest {

/// Reads a table of meter intervals into series, one a meter and value column.
Result<void> readIntervals(const TableFile& table, const ColumnMap& map, const ColumnFormats& formats, FileSink& sink,
                           const Progress& progress);

} // namespace attest
