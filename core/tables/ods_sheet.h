// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tables/column_ranges.h"
#include "core/tables/ods_cell.h"
#include "core/tables/ods_styles.h"
#include "core/tables/row_builder.h"

namespace attest {

/// Turns one table of content.xml into rows, one at a time: pauses the stream behind each filled row and at its end.
class OdsRowHandler final : public XmlHandler {
public:
    static constexpr qint64 kMaximumRepeatedCells = 20'000'000;

    /// The number of the sheet (from 1), and the styles of styles.xml.
    OdsRowHandler(int sheet, OdsStyles styles) : m_sheet(sheet), m_styles(std::move(styles)) {}

    void start(std::string_view name, const XmlAttributes& attributes) override;
    void end(std::string_view name) override;
    void text(std::string_view utf8) override;
    int row() const override { return m_row.number; }

    /// Gives the next finished row, if there is one; its texts live until the stream goes on.
    bool takeRow(Utf8Row& row);
    /// The sheet is at its end.
    bool isDone() const { return m_done; }
    const ColumnRanges& hiddenColumns() const { return m_hiddenColumns; }

private:
    struct Columns {
        int first = 0;
        int last = 0;
        int digits = 0;
    };

    bool startSkip(std::string_view name);
    void startColumns(const XmlAttributes& attributes);
    void startRow(const XmlAttributes& attributes);
    void endCell();
    void endRow();
    int digitsOfColumn(int column) const;

    int m_sheet;
    OdsStyles m_styles;
    RowBuilder m_row;
    OdsCell m_cell;
    ColumnRanges m_hiddenColumns;
    std::vector<Columns> m_columns; ///< those with identifiers
    int m_depth = 0;
    int m_spreadsheet = 0; ///< the depth of <office:spreadsheet>
    int m_tables = 0;
    int m_skipped = 0; ///< depth in an element that is no content of the table
    bool m_inTable = false;
    bool m_inRow = false;
    bool m_inCell = false;
    bool m_covered = false;
    bool m_done = false;
    int m_column = 0;      ///< of the cell
    int m_nextColumn = 0;
    int m_repetitions = 1; ///< of the row
    int m_pending = 0;     ///< rows to give
    qint64 m_repeated = 0; ///< cells
};

} // namespace attest
