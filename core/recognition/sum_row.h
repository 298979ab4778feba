// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/recognition/entry_builder.h"

namespace attest {

/// A last row that says nothing of its own and whose numbers are the sums of the rows above it; of tables that are kept whole.
std::optional<LeftOutRow> findSumRow(const TableView& view, const std::vector<FormatColumn>& columns, const FileEntry& entry, int lastRow);

/// Whether the values of each meter hardly ever fall and often rise.
bool areRising(const TableView& view, const FileEntry& entry);

} // namespace attest
