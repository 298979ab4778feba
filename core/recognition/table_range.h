// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/recognition/header_row.h"
#include "core/recognition/table_recognition.h"

namespace attest {

/// What the rows of a table usually are.
class UsualRow {
public:
    /// Learns from the first rows behind the headings.
    UsualRow(const std::vector<Row>& head, const Headings& headings, const CellRange& within);

    /// Whether a row has values where the others have them.
    bool isData(const Row& row) const;
    bool isBlank(const Row& row) const;
    /// Whether a text of the row is one of the words for totals.
    bool isTotal(const Row& row) const;
    int filled(const Row& row) const;
    int usuallyFilled() const { return m_filled; }
    QString firstText(const Row& row) const;

private:
    int lastColumn(const Row& row) const;

    CellRange m_within;
    std::vector<std::pair<int, CellKind>> m_typed; ///< columns of numbers and dates
    int m_filled = 0;
};

/// Where the data end, and what stands below them.
struct TableEnd {
    int lastRow = 0;                  ///< the last row of data, totals included
    int lastRowAboveTotals = 0;       ///< and without them
    std::vector<LeftOutRow> notes;    ///< below it
    std::vector<LeftOutRow> totals;   ///< the last rows of data that are totals by their words; first one first
    std::vector<LeftOutRow> subtotals; ///< totals among the data, which no range can leave out
};

/// `rows`: all rows of the table, or its last ones.
TableEnd findEnd(const std::vector<Row>& rows, const Headings& headings, const UsualRow& usual);

/// The columns of the table: where two stand side by side with an empty column between, the larger one.
CellRange findColumns(const std::vector<Row>& head, const Headings& headings);

} // namespace attest
