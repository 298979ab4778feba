// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tables/xlsx_parts.h"
#include "core/tables/xlsx_text.h"
#include "core/tables/xml_stream.h"

#include <string>

namespace attest {

/// Turns the XML of a worksheet into rows, one at a time: pauses the stream behind each row.
class XlsxRowHandler final : public XmlHandler {
public:
    /// Of the workbook, the strings, styles and the epoch are used; they must live as long.
    XlsxRowHandler(const std::vector<QString>& strings, const std::vector<NumberKind>& styles, bool from1904)
        : m_strings(strings), m_styles(styles), m_from1904(from1904)
    {
    }

    void start(std::string_view name, const XmlAttributes& attributes) override;
    void end(std::string_view name) override;
    void text(std::string_view utf8) override;
    int row() const override { return m_row.number; }

    /// Swaps the finished row out, if there is one.
    bool takeRow(Row& row);

private:
    enum class Content { none, value, formula, inlineText };

    void startRow(const XmlAttributes& attributes);
    void startCell(const XmlAttributes& attributes);
    void startContent(std::string_view name);
    void endCell();
    Cell storedCell() const;
    Cell numberCell() const;
    Cell sharedCell() const;

    const std::vector<QString>& m_strings;
    const std::vector<NumberKind>& m_styles;
    bool m_from1904;

    Row m_row;
    bool m_inSheetData = false;
    bool m_inRow = false;
    bool m_inCell = false;
    bool m_rowDone = false;

    int m_column = -1;
    std::size_t m_style = 0;
    std::string m_type;
    Content m_content = Content::none;
    bool m_hasValue = false;
    bool m_hasFormula = false;
    std::string m_value;
    std::string m_formula;
    XlsxTextCollector m_inlineText;
};

} // namespace attest
