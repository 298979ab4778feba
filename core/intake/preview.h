// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/byte_source.h"
#include "core/base/progress.h"
#include "core/dossier/dossier.h"
#include "core/importers/fields.h"
#include "core/tables/table.h"

namespace attest {

/// A field of the preview, and where its values stand.
struct PreviewColumn {
    QString field;   ///< canonical field
    FieldType type = FieldType::text;
    QString column;  ///< letters; empty for a fixed value of the entry
    QString heading; ///< as written
    QString meaning; ///< of a wide file's values: the month or meter that the column stands for
};

struct PreviewCell {
    QString written;   ///< the cell's text
    QString canonical; ///< as the importer understands it (see DraftField); of an interval's time its start; empty where rejected
    Message problem;   ///< why it is rejected
};

struct PreviewRow {
    int row = 0;                    ///< as the sheet counts
    std::vector<PreviewCell> cells; ///< one a column of the preview
    Message problem;                ///< of the row as a whole, such as a field that is empty
    bool rejected = false;          ///< nothing, or not everything, of this row is taken
};

/// The first rows of a file as its entry has them read.
struct ReadingPreview {
    QString sheet;
    std::vector<PreviewColumn> columns; ///< in the order of the sheet, fixed values last
    std::vector<PreviewRow> rows;
    std::vector<ReadingNote> notes;     ///< what was detected and decided
    bool isWhole = true;                ///< no rows follow
};

/// Reads the first rows with the readers of dossiers; the formats of columns are decided over the whole file where the entry
/// does not state them. `header` has the sources and meters. Evidence has no rows. Fails as readFile() does, and with
/// ErrorKind::cancelled.
Result<ReadingPreview> previewFile(const FileEntry& entry, const SharedBytes& bytes, const Submission& header, int maximumRows,
                                   const Progress& progress);

/// The cells as they are written, for an entry whose columns are not assigned yet.
struct CellPreview {
    QString sheet;
    QStringList headings; ///< by column; empty where the entry has none
    std::vector<Row> rows;
    int width = 0;        ///< columns
    bool isWhole = true;
};
/// Uses sheet, range, header_row, encoding, delimiter and quote of the entry alone. With header_row 0 it shows everything from the first row.
Result<CellPreview> previewCells(const FileEntry& entry, const SharedBytes& bytes, int maximumRows);

} // namespace attest
