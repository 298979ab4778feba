// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>
#include <QStringView>

#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace attest {

/// What stands in one cell, as a person would see it in full precision.
struct Cell {
    enum class Type {
        empty,   ///< nothing
        text,    ///< written text; every filled cell of a CSV file
        number,  ///< stored number; text is plain decimal with a point ("-1234.5"), never with an exponent or grouping
        date,    ///< stored date; text is ISO 8601: "2024-01-31", "2024-01-31T09:15:00", or "09:15:00" for a time alone
        boolean, ///< text is "TRUE" or "FALSE"
        error,   ///< "#DIV/0!"; also a formula without a stored value (text "=A1+B1"), or a damaged value (its raw text)
    };

    QString text;
    Type type = Type::empty;

    bool isEmpty() const { return type == Type::empty; }
    friend bool operator==(const Cell&, const Cell&) = default;
};

/// One row of a table. Cells stand at their column's index; columns behind the last filled one are left out.
struct Row {
    int number = 0;      ///< 1-based, as a spreadsheet counts
    bool hidden = false; ///< hidden or filtered away in the workbook
    std::vector<Cell> cells;

    /// The cell of the column (0-based), empty where the row ends before it.
    const Cell& cell(int column) const;
    bool isBlank() const;
};

/// A cell as its reader has it, in UTF-8; for the millions of rows that need not become a QString each.
struct Utf8Cell {
    std::string_view text;
    Cell::Type type = Cell::Type::empty;

    Cell decoded() const;
};

/// One row of a table, as Row; the texts live until the reader's next call.
struct Utf8Row {
    int number = 0;
    bool hidden = false;
    std::vector<Utf8Cell> cells;

    /// The cell of the column (0-based), empty where the row ends before it.
    Utf8Cell cell(int column) const
    {
        return column >= 0 && static_cast<std::size_t>(column) < cells.size() ? cells[static_cast<std::size_t>(column)] : Utf8Cell();
    }
};

/// A source of rows, one after the other, so that memory does not grow with the file.
class TableReader {
public:
    virtual ~TableReader() = default;

    /// Fills the row with the next one (its old content is reused for speed); false at the end, and from then on. After a
    /// failure, which names its place, the reader is at its end. A CSV file gives every record, blank ones too; a
    /// worksheet only the rows that it stores, in rising order.
    virtual Result<bool> next(Row& row) = 0;
    /// The same without decoding; a reader that has no quicker way converts.
    virtual Result<bool> nextUtf8(Utf8Row& row);
    /// Whether the column (0-based) is hidden in the workbook; known from the first row on.
    virtual bool hidesColumn(int /*column*/) const { return false; }

private:
    Row m_converted;
    std::vector<std::string> m_texts;
};

/// Limits of a spreadsheet; the one of columns is kept for every kind of table.
inline constexpr int kMaximumRows = 1'048'576;
inline constexpr int kMaximumColumns = 16'384;

/// "A" for 0, "AA" for 26.
QString columnLetters(int index);
/// 0 for "A" or "a"; nothing when these are not letters of a possible column.
std::optional<int> columnIndex(QStringView letters);

/// A block of cells. Rows count as Row::number (from 1), columns as the index in Row::cells (from 0).
struct CellRange {
    int firstRow = 1;
    int firstColumn = 0;
    int lastRow = std::numeric_limits<int>::max();
    int lastColumn = kMaximumColumns - 1;

    /// Reads "B4:F40", "$B$4:$F$40", one cell "B4", or whole columns "B:F", in any order of corners.
    static std::optional<CellRange> parse(QStringView text);
    bool containsRow(int number) const { return number >= firstRow && number <= lastRow; }
    bool containsColumn(int index) const { return index >= firstColumn && index <= lastColumn; }
    friend bool operator==(const CellRange&, const CellRange&) = default;
};

} // namespace attest
