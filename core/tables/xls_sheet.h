// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tables/column_ranges.h"
#include "core/tables/row_builder.h"
#include "core/tables/xls_globals.h"

namespace attest {

/// A cell of an old workbook, small, because a whole sheet is held: its records need not be in the order of rows.
struct XlsCell {
    enum class Kind : quint8 { number, shared, own, boolean, error };

    quint16 row = 0; ///< from 0
    quint16 column = 0;
    quint16 style = 0;
    Kind kind = Kind::number;
    double value = 0; ///< the number, or the index of a text, or the code of an error
};

/// The substream of one sheet.
class XlsSheet {
public:
    static constexpr std::size_t kMaximumCells = std::size_t(65'536) * 256;

    /// Fails for a substream that is broken or has no end. A sheet that is a chart has no cells.
    static Result<XlsSheet> read(const SharedBytes& stream, qint64 offset, const XlsEncoding& encoding);

    /// In the order of rows; of a place that comes twice the last one counts.
    const std::vector<XlsCell>& cells() const { return m_cells; }
    std::string_view ownText(std::size_t index) const { return m_texts.at(index); }
    bool hidesRow(quint16 row) const { return m_hiddenRows[row]; }
    const ColumnRanges& hiddenColumns() const { return m_hiddenColumns; }

private:
    XlsSheet() : m_hiddenRows(65'536) {}
    Result<void> take(const XlsRecord& record, XlsRecords& records, const XlsEncoding& encoding);
    void takeLayout(const XlsRecord& record);
    void takeNumbers(const XlsRecord& record);
    void takeFormula(const XlsRecord& record);
    Result<void> takeString(const XlsRecord& record, XlsRecords& records, const XlsEncoding& encoding);
    void add(const XlsRecord& record, XlsCell::Kind kind, double value);
    void addText(XlsCell cell, const QString& text);

    std::vector<XlsCell> m_cells;
    TextTable m_texts; ///< texts of single cells
    std::vector<bool> m_hiddenRows;
    ColumnRanges m_hiddenColumns;
    XlsCell m_formula;      ///< whose text follows
    bool m_awaits = false;
};

} // namespace attest
