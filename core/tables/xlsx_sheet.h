// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tables/column_ranges.h"
#include "core/tables/row_builder.h"
#include "core/tables/xlsx_parts.h"
#include "core/tables/xlsx_text.h"
#include "core/tables/xml_stream.h"

namespace attest {

/// Turns the XML of a worksheet into rows, one at a time: pauses the stream behind each row.
class XlsxRowHandler final : public XmlHandler {
public:
    /// The strings and styles must live as long.
    XlsxRowHandler(const TextTable& strings, const std::vector<NumberStyle>& styles, bool from1904)
        : m_strings(strings), m_styles(styles), m_from1904(from1904)
    {
    }

    void start(std::string_view name, const XmlAttributes& attributes) override;
    void end(std::string_view name) override;
    void text(std::string_view utf8) override;
    int row() const override { return m_row.number; }

    /// Gives the finished row, if there is one; its texts live until the stream goes on.
    bool takeRow(Utf8Row& row);
    const ColumnRanges& hiddenColumns() const { return m_hiddenColumns; }

private:
    enum class Content { none, value, formula, inlineText };
    enum class Type { number, shared, boolean, error, iso, text, inlineText };

    static Type typeOf(std::string_view name);
    void noteColumns(const XmlAttributes& attributes);
    void startRow(const XmlAttributes& attributes);
    void startCell(const XmlAttributes& attributes);
    void startContent(std::string_view name);
    void endCell();
    void finishRow();
    Cell::Type appendValue(std::string& text, std::string_view value) const;
    void addShared(std::string_view value);

    const TextTable& m_strings;
    const std::vector<NumberStyle>& m_styles;
    bool m_from1904;

    RowBuilder m_row;
    RowBuilder m_finished;
    ColumnRanges m_hiddenColumns;
    bool m_inSheetData = false;
    bool m_inRow = false;
    bool m_inCell = false;
    bool m_rowOpen = false; ///< m_row may go on: careless writers begin a row anew for each cell
    bool m_rowDone = false;

    int m_column = -1;
    std::size_t m_style = 0;
    Type m_type = Type::number;
    Content m_content = Content::none;
    bool m_hasValue = false;
    bool m_hasFormula = false;
    std::string m_value;
    std::string m_formula;
    XlsxTextCollector m_inlineText;
};

} // namespace attest
