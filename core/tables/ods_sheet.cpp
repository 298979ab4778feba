// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tables/ods_sheet.h"

#include <algorithm>

namespace attest {
namespace {

/// Elements that hold cells or words which are no content of the sheet.
bool isForeign(std::string_view name)
{
    constexpr std::string_view foreign[] = {"shapes", "forms", "tracked-changes", "dde-links", "scenario", "table-source",
                                            "conditional-formats", "named-expressions", "title", "desc"};
    return std::find(std::begin(foreign), std::end(foreign), name) != std::end(foreign);
}

} // namespace

bool OdsRowHandler::startSkip(std::string_view name)
{
    if (m_skipped > 0 || (!m_inCell && isForeign(name)))
        ++m_skipped;
    return m_skipped > 0;
}

void OdsRowHandler::start(std::string_view name, const XmlAttributes& attributes)
{
    ++m_depth;
    if (m_done || startSkip(name))
        return;
    if (m_inCell) {
        m_cell.content().start(name, attributes);
    } else if (m_spreadsheet == 0) {
        m_spreadsheet = name == "spreadsheet" ? m_depth : 0;
        m_styles.start(name, attributes);
    } else if (name == "table" && m_depth == m_spreadsheet + 1) {
        m_inTable = ++m_tables == m_sheet;
    } else if (m_inTable && name == "table-row") {
        startRow(attributes);
    } else if (m_inTable && name == "table-column") {
        startColumns(attributes);
    } else if (m_inRow && (name == "table-cell" || name == "covered-table-cell")) {
        m_cell.start(attributes);
        m_covered = name != "table-cell";
        m_column = m_nextColumn;
        m_inCell = true;
    }
}

void OdsRowHandler::startColumns(const XmlAttributes& attributes)
{
    const int first = m_nextColumn;
    m_nextColumn = std::min(kMaximumColumns, first + odsRepetitions(attributes, "number-columns-repeated", kMaximumColumns));
    const std::string_view visibility = odsAttribute(attributes, "visibility");
    if (visibility == "collapse" || visibility == "filter")
        m_hiddenColumns.add(first, m_nextColumn - 1);
    if (const int digits = m_styles.digitsOf(std::string(odsAttribute(attributes, "default-cell-style-name"))); digits > 0)
        m_columns.push_back({first, m_nextColumn - 1, digits});
}

void OdsRowHandler::startRow(const XmlAttributes& attributes)
{
    m_row.clear();
    m_row.number = std::min(m_row.number + 1, kMaximumRows + 1);
    m_repetitions = odsRepetitions(attributes, "number-rows-repeated", kMaximumRows);
    const std::string_view visibility = odsAttribute(attributes, "visibility");
    m_row.hidden = visibility == "collapse" || visibility == "filter";
    m_nextColumn = 0;
    m_inRow = true;
}

void OdsRowHandler::text(std::string_view utf8)
{
    if (!m_inCell || m_skipped > 0)
        return;
    m_cell.content().text(utf8);
    if (m_cell.isTooLong())
        fail(QT_TRANSLATE_NOOP("core", "A cell is longer than a spreadsheet allows"));
}

void OdsRowHandler::end(std::string_view name)
{
    --m_depth;
    if (m_done)
        return;
    if (m_skipped > 0) {
        --m_skipped;
    } else if (m_inCell) {
        if (name == "table-cell" || name == "covered-table-cell")
            endCell();
        else
            m_cell.content().end(name);
    } else if (m_spreadsheet == 0) {
        m_styles.end(name);
    } else if (m_inRow && name == "table-row") {
        endRow();
    } else if (m_inTable && m_depth == m_spreadsheet) {
        m_done = true;
        pause();
    }
}

void OdsRowHandler::endCell()
{
    m_inCell = false;
    m_nextColumn = std::min(kMaximumColumns + 1, m_column + m_cell.repetitions());
    if (m_covered)
        return;
    if (m_cell.isTooLong())
        return fail(QT_TRANSLATE_NOOP("core", "A cell is longer than a spreadsheet allows"));
    const int digits = m_cell.style().empty() ? digitsOfColumn(m_column) : m_styles.digitsOf(m_cell.style());
    const std::size_t before = m_row.filledCells();
    const Cell::Type type = m_cell.appendTo(m_row.text(), digits);
    m_row.add(m_column, type);
    if (m_row.filledCells() == before)
        return;
    if (m_nextColumn > kMaximumColumns)
        return fail(QT_TRANSLATE_NOOP("core", "A cell lies outside of the columns of a spreadsheet"));
    for (int column = m_column + 1; column < m_nextColumn; ++column)
        m_row.repeatLast(column);
    m_repeated += m_cell.repetitions() - 1;
}

void OdsRowHandler::endRow()
{
    m_inRow = false;
    const int last = m_row.number + m_repetitions - 1;
    if (m_row.isBlank()) {
        m_row.number = std::min(last, kMaximumRows + 1);
        return;
    }
    m_repeated += static_cast<qint64>(m_row.filledCells()) * (m_repetitions - 1);
    if (last > kMaximumRows)
        return fail(QT_TRANSLATE_NOOP("core", "The sheet has more rows than a spreadsheet may have"));
    if (m_repeated > kMaximumRepeatedCells)
        return fail(QT_TRANSLATE_NOOP("core", "The sheet repeats its cells more often than is safe"));
    m_pending = m_repetitions;
    pause();
}

int OdsRowHandler::digitsOfColumn(int column) const
{
    const auto found = std::find_if(m_columns.begin(), m_columns.end(),
                                    [column](const Columns& one) { return column >= one.first && column <= one.last; });
    return found == m_columns.end() ? 0 : found->digits;
}

bool OdsRowHandler::takeRow(Utf8Row& row)
{
    if (m_pending == 0)
        return false;
    m_row.fill(row);
    if (--m_pending > 0)
        ++m_row.number;
    return true;
}

} // namespace attest
