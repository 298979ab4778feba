// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/column_formats.h"

namespace attest {

/// Where the rows of one file go.
struct FileSink {
    ImportedSubmission& imported;
    SourceFile& file; ///< counts

    void reject(const SourceRef& at, const QString& text, Message reason);
    void note(const SourceRef& at, Message message);
    /// Makes the record; keeps the row, or why it is none.
    void accept(DraftRow row);
};

/// Reads the rows of a table into records, one a row, or one a filled value of a wide file.
Result<void> readRecords(const TableFile& table, const ColumnMap& map, const ColumnFormats& formats, FileSink& sink,
                         const Progress& progress);

/// The canonical constants of an entry; fails for one that does not fit its field.
Result<std::map<QString, DraftField>> readConstants(const TableFile& table, const ColumnMap& map, const FieldReader& reader);

} // namespace attest
