// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/recognition/header_row.h"
#include "core/recognition/row_source.h"
#include "core/recognition/table_guess.h"
#include "core/recognition/table_range.h"
#include "core/recognition/table_scan.h"

namespace attest {

/// Everything that was seen of a table: its rows at both ends, its headings, its columns.
struct TableView {
    std::vector<Row> head;  ///< the first rows
    bool isWhole = false;   ///< they are all rows
    Headings headings;
    CellRange columns;      ///< whole rows where the table is not cut at a side
    TableEnd end;
    int lastRow = 0;        ///< of the file
    int width = 0;          ///< behind the last column with anything in it
    qint64 rows = 0;        ///< of data, totals at the end not counted
    std::vector<ColumnProfile> profiles; ///< by column
    std::vector<ColumnView> views;       ///< of the columns that hold something
    TableNames names;
    QStringList columnNames; ///< by column: the heading, or the letters where that is empty or there twice

    /// The name by which an entry calls a column.
    QString nameOf(int column) const { return column < columnNames.size() ? columnNames[column] : columnLetters(column); }
};

/// Goes through all rows once.
Result<TableView> viewTable(RowSource& source, const FileEntry& stated, const std::set<QString>& fixed, const Progress& progress);

} // namespace attest
