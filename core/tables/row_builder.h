// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tables/table.h"

#include <string>
#include <string_view>
#include <vector>

namespace attest {

/// Collects the cells of one row of a worksheet without a memory block for each.
class RowBuilder {
public:
    int number = 0;
    bool hidden = false;

    /// Forgets the cells.
    void clear();
    bool isBlank() const { return m_cells.empty(); }
    std::size_t filledCells() const { return m_cells.size(); }

    /// Where the text of the next cell is written to, before add().
    std::string& text() { return m_text; }
    /// Adds a cell of everything that was appended to text() since the last one; without any text there is no cell. A
    /// column that comes again replaces what it had.
    void add(int column, Cell::Type type);
    /// Adds a cell whose text lives as long as the reader.
    void addLasting(int column, Cell::Type type, std::string_view lasting);

    /// The last cell once more in another column.
    void repeatLast(int column);

    /// The row; its texts live until clear().
    void fill(Utf8Row& row) const;

private:
    struct Piece {
        int column = 0;
        Cell::Type type = Cell::Type::empty;
        std::size_t begin = 0;
        std::size_t size = 0;
        const char* lasting = nullptr; ///< else it stands in m_text
    };

    std::string m_text;
    std::size_t m_taken = 0;
    std::vector<Piece> m_cells;
    int m_lastColumn = -1;
};

/// A reader that makes its rows in UTF-8.
class Utf8TableReader : public TableReader {
public:
    Result<bool> next(Row& row) final;

private:
    Utf8Row m_utf8;
};

} // namespace attest
