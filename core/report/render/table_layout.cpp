// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/render/table_layout.h"

#include "core/report/render/column_widths.h"

namespace attest {
namespace {

constexpr double kCellPadding = 4.5; // left and right
constexpr double kSpaceAround = 8;
constexpr double kFactLabelShare = 0.32;

TextAlignment alignmentOf(ColumnAlignment alignment)
{
    switch (alignment) {
    case ColumnAlignment::right:
        return TextAlignment::right;
    case ColumnAlignment::centre:
        return TextAlignment::centre;
    case ColumnAlignment::left:
        break;
    }
    return TextAlignment::left;
}

class TableLayout {
public:
    TableLayout(const TableBlock& table, const Typesetter& typesetter)
        : m_table(table), m_typesetter(typesetter),
          m_widths(columnWidths(table, typesetter, kBodyWidth, 2 * kCellPadding + 0.5))
    {
    }

    std::vector<Piece> pieces() const
    {
        const SetRow head = headRow();
        std::vector<Piece> result = rowPieces(head, kBodyHeight / 2);
        const auto repeated = std::make_shared<const Piece>(decorationRow(head));
        for (const TableRow& row : m_table.rows)
            append(result, piecesOf(row, repeated));
        result.front().keepWithNext = !m_table.rows.empty();
        keepTotals(result);
        enclose(result, "Table");
        addCaption(result);
        addFootnote(result);
        return result;
    }

private:
    SetCell cell(std::size_t column, const RichText& text, const TextStyle& style, const char* tag) const
    {
        double x = kMargin + kCellPadding;
        for (std::size_t c = 0; c < column; ++c)
            x += m_widths[c];
        return {m_typesetter.set(text, style, m_widths[column] - 2 * kCellPadding,
                                 alignmentOf(m_table.columns[column].alignment)),
                x, tag};
    }

    SetRow headRow() const
    {
        SetRow row;
        for (std::size_t c = 0; c < m_table.columns.size(); ++c)
            row.cells.push_back(cell(c, m_table.columns[c].heading, kTableHead, "TH"));
        row.padding = 4;
        row.ground = kTint;
        row.ruleAbove = kAccent;
        row.ruleBelow = kAccent;
        return row;
    }

    TextStyle styleOf(const TableRow& row, const TableCell& content) const
    {
        TextStyle style = kTableText;
        style.bold = row.emphasis == RowEmphasis::total || content.tone != Tone::neutral;
        if (row.emphasis == RowEmphasis::muted)
            style.colour = kMuted;
        if (content.tone != Tone::neutral)
            style.colour = toneColours(content.tone).strong;
        return style;
    }

    SetRow groupRow(const TableRow& row) const
    {
        SetRow result;
        TextStyle style = kTableText;
        style.bold = true;
        style.colour = kAccent;
        const RichText text = row.cells.empty() ? RichText() : row.cells.front().text;
        result.cells.push_back({m_typesetter.set(text, style, kBodyWidth - 2 * kCellPadding), kMargin + kCellPadding, "TH"});
        result.padding = 4.5;
        return result;
    }

    SetRow plainRow(const TableRow& row) const
    {
        SetRow result;
        for (std::size_t c = 0; c < m_table.columns.size(); ++c) {
            const TableCell content = c < row.cells.size() ? row.cells[c] : TableCell();
            result.cells.push_back(cell(c, content.text, styleOf(row, content), "TD"));
        }
        if (row.emphasis == RowEmphasis::total)
            result.ruleAbove = kInk;
        if (row.emphasis == RowEmphasis::warning) {
            result.ground = toneColours(Tone::warning).ground;
            result.edge = toneColours(Tone::warning).strong;
        }
        return result;
    }

    std::vector<Piece> piecesOf(const TableRow& row, const std::shared_ptr<const Piece>& head) const
    {
        const bool group = row.emphasis == RowEmphasis::group;
        std::vector<Piece> result = rowPieces(group ? groupRow(row) : plainRow(row), kBodyHeight - head->height - 1);
        for (Piece& piece : result)
            piece.head = head;
        result.front().anchor = row.anchor;
        result.back().keepWithNext = group;
        return result;
    }

    /// A total never stands alone on the next page. Rows that were broken are too high to be kept with anything.
    void keepTotals(std::vector<Piece>& pieces) const
    {
        if (pieces.size() != m_table.rows.size() + 1)
            return;
        for (std::size_t r = 0; r < m_table.rows.size(); ++r)
            if (m_table.rows[r].emphasis == RowEmphasis::total)
                pieces[r].keepWithNext = true;
    }

    void addCaption(std::vector<Piece>& pieces) const
    {
        pieces.front().before = kSpaceAround;
        if (m_table.caption.isEmpty())
            return;
        TextStyle style = kTableText;
        style.size = 9;
        style.bold = true;
        std::vector<Piece> caption = textPieces(m_typesetter.set(m_table.caption, style, kBodyWidth), kMargin, "Caption");
        caption.front().before = kSpaceAround + 3;
        pieces.front().before = 4;
        for (Piece& piece : caption)
            piece.keepWithNext = true;
        pieces.insert(pieces.begin(), std::make_move_iterator(caption.begin()), std::make_move_iterator(caption.end()));
    }

    void addFootnote(std::vector<Piece>& pieces) const
    {
        if (!m_table.footnote.isEmpty()) {
            std::vector<Piece> note = textPieces(m_typesetter.set(m_table.footnote, kSmallText, kBodyWidth), kMargin, "Note");
            note.front().before = 3;
            pieces.back().keepWithNext = true;
            append(pieces, std::move(note));
        }
        pieces.back().height += kSpaceAround / 2;
    }

    const TableBlock& m_table;
    const Typesetter& m_typesetter;
    std::vector<double> m_widths;
};

} // namespace

std::vector<Piece> tablePieces(const TableBlock& table, const Typesetter& typesetter)
{
    return table.columns.empty() ? std::vector<Piece>() : TableLayout(table, typesetter).pieces();
}

std::vector<Piece> factPieces(const FactsBlock& block, const Typesetter& typesetter)
{
    const double labelWidth = kBodyWidth * kFactLabelShare;
    std::vector<Piece> result;
    for (const Fact& fact : block.facts) {
        TextStyle label{kBodyText.size - 0.6, kMuted};
        TextStyle value{kBodyText.size - 0.2};
        if (fact.tone != Tone::neutral) {
            value.bold = true;
            value.colour = toneColours(fact.tone).strong;
        }
        SetRow row;
        row.cells.push_back({typesetter.set(fact.label, label, labelWidth - 12), kMargin, "TH"});
        row.cells.push_back({typesetter.set(fact.value, value, kBodyWidth - labelWidth), kMargin + labelWidth, "TD"});
        append(result, rowPieces(row, kBodyHeight));
    }
    if (result.empty())
        return result;
    result.front().before = 6;
    enclose(result, "Table");
    result.back().height += kSpaceAround / 2;
    return result;
}

} // namespace attest
