// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/record_file.h"

namespace attest {

/// Reads a table of meter intervals into series, one a meter and value column. The formats of the columns are decided on the
/// way: rows are read as the first ones suggest, and read again where the whole column says otherwise.
Result<void> readIntervals(const TableFile& table, const ColumnMap& map, FileSink& sink, const Progress& progress);

} // namespace attest
