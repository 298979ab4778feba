// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/field_reader.h"

namespace attest {

/// The formats of a table's columns: given by the entry, or decided over the whole column.
struct ColumnFormats {
    std::map<int, ColumnFormat> byColumn;
    std::vector<ReadingNote> notes; ///< what was decided

    const ColumnFormat& of(int column) const;
};

/// Goes through the table once where something has to be decided; the columns of a wide file's values are decided
/// together. Fails for a column that can be read in several ways, with the reason.
Result<ColumnFormats> decideFormats(const TableFile& table, const ColumnMap& map, const Progress& progress);

/// The format of constants: plain numbers, dates as the entry says or ISO 8601.
ColumnFormat formatOfConstants(const FileEntry& entry);

/// The failure of an import that the user stopped.
Failure cancelled();

} // namespace attest
