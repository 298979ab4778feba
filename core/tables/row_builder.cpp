// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tables/row_builder.h"

#include <algorithm>

namespace attest {

void RowBuilder::clear()
{
    m_text.clear();
    m_taken = 0;
    m_cells.clear();
    m_lastColumn = -1;
}

void RowBuilder::add(int column, Cell::Type type)
{
    if (m_text.size() == m_taken)
        return;
    m_cells.push_back({column, type, m_taken, m_text.size() - m_taken, nullptr});
    m_taken = m_text.size();
    m_lastColumn = std::max(m_lastColumn, column);
}

void RowBuilder::addLasting(int column, Cell::Type type, std::string_view lasting)
{
    if (lasting.empty())
        return;
    m_cells.push_back({column, type, 0, lasting.size(), lasting.data()});
    m_lastColumn = std::max(m_lastColumn, column);
}

void RowBuilder::repeatLast(int column)
{
    Piece piece = m_cells.back();
    piece.column = column;
    m_cells.push_back(piece);
    m_lastColumn = std::max(m_lastColumn, column);
}

void RowBuilder::fill(Utf8Row& row) const
{
    row.number = number;
    row.hidden = hidden;
    row.cells.clear();
    row.cells.resize(static_cast<std::size_t>(m_lastColumn + 1));
    for (const Piece& piece : m_cells) {
        const char* const text = piece.lasting != nullptr ? piece.lasting : m_text.data() + piece.begin;
        row.cells[static_cast<std::size_t>(piece.column)] = {{text, piece.size}, piece.type};
    }
}

Result<bool> Utf8TableReader::next(Row& row)
{
    const auto more = nextUtf8(m_utf8);
    if (!more || !*more)
        return more;
    row.number = m_utf8.number;
    row.hidden = m_utf8.hidden;
    row.cells.resize(m_utf8.cells.size());
    for (std::size_t i = 0; i < row.cells.size(); ++i)
        row.cells[i] = m_utf8.cells[i].decoded();
    return true;
}

} // namespace attest
