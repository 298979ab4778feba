// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/render/block_layout.h"

#include "core/report/render/chart_drawing.h"
#include "core/report/render/front_matter.h"
#include "core/report/render/table_layout.h"

namespace attest {
namespace {

constexpr double kParagraphSpace = 6.5;
constexpr double kCalloutPadding = 10;
constexpr double kCalloutIndent = 14;
constexpr double kBulletIndent = 15;

struct HeadingLook {
    double size, before, after;
    Colour colour;
    const char* tag;
};

HeadingLook headingLook(int level)
{
    if (level <= 1)
        return {16, 26, 4, kAccent, "H1"};
    if (level == 2)
        return {12, 18, 1, kAccent, "H2"};
    return {10.2, 12, 0, kInk, "H3"};
}

class BlockLayout {
public:
    BlockLayout(const Document& document, const Typesetter& typesetter)
        : m_document(document), m_typesetter(typesetter), m_language(document.meta.language)
    {
    }

    std::vector<Piece> run()
    {
        for (const Block& block : m_document.blocks)
            std::visit(*this, block);
        return std::move(m_pieces);
    }

    void operator()(const TitleBlock& block) { add(titlePieces(block, m_typesetter)); }
    void operator()(const FactsBlock& block) { add(factPieces(block, m_typesetter)); }
    void operator()(const TableBlock& block) { add(tablePieces(block, m_typesetter)); }
    void operator()(const ChartBlock& block) { add({chartPiece(block, m_typesetter, m_language)}); }
    void operator()(const SignaturesBlock& block) { add(signaturePieces(block, m_typesetter)); }
    void operator()(const PageBreakBlock&) { m_breakBefore = true; }
    void operator()(const ContentsBlock& block)
    {
        add(contentsPieces(block, headingsOf(m_document), m_typesetter));
    }

    void operator()(const HeadingBlock& block)
    {
        const HeadingLook look = headingLook(block.level);
        const TextStyle style{look.size, look.colour, true};
        std::vector<Piece> pieces = textPieces(m_typesetter.set(block.text, style, kBodyWidth), kMargin, look.tag);
        keepTogether(pieces);
        pieces.front().before = look.before;
        pieces.front().heading = m_heading++;
        pieces.front().anchor = block.anchor;
        pieces.back().height += look.after;
        pieces.back().keepWithNext = true;
        add(std::move(pieces));
    }

    void operator()(const ParagraphBlock& block)
    {
        const TextStyle style = block.small ? kSmallText : kBodyText;
        std::vector<Piece> pieces = textPieces(m_typesetter.set(block.text, style, kBodyWidth), kMargin, "P");
        pieces.front().before = block.small ? kParagraphSpace - 2.5 : kParagraphSpace;
        add(std::move(pieces));
    }

    void operator()(const BulletsBlock& block)
    {
        std::vector<Piece> list;
        for (std::size_t i = 0; i < block.items.size(); ++i)
            append(list, bulletPieces(block.items[i], block.numbered ? QString::number(i + 1) + u'.' : QStringLiteral("•")));
        enclose(list, "L");
        add(std::move(list));
    }

    void operator()(const CalloutBlock& block)
    {
        const ToneColours colours = toneColours(block.tone);
        const double width = kBodyWidth - 2 * kCalloutIndent;
        std::vector<Piece> pieces;
        if (!block.title.isEmpty())
            pieces = textPieces(m_typesetter.set(block.title, {11, colours.strong, true}, width), kMargin + kCalloutIndent, "P");
        for (const RichText& text : block.paragraphs) {
            std::vector<Piece> paragraph = textPieces(m_typesetter.set(text, kBodyText, width), kMargin + kCalloutIndent, "P");
            paragraph.front().before = pieces.empty() ? 0 : 3.5;
            append(pieces, std::move(paragraph));
        }
        add(boxed(std::move(pieces), colours));
    }

private:
    void add(std::vector<Piece> pieces)
    {
        if (pieces.empty())
            return;
        pieces.front().startsPage = std::exchange(m_breakBefore, false);
        append(m_pieces, std::move(pieces));
    }

    std::vector<Piece> bulletPieces(const RichText& item, const QString& mark) const
    {
        const TextBox label = m_typesetter.setLine(mark, kBodyText);
        const TextBox body = m_typesetter.set(item, kBodyText, kBodyWidth - kBulletIndent);
        std::vector<Piece> pieces = textPieces(body, kMargin + kBulletIndent, "LBody");
        const double x = kMargin + std::max(0.0, kBulletIndent - 4.5 - label.inkWidth());
        drawAround(pieces.front(),
                   [label, x](Canvas& canvas, double top) {
                       canvas.open("LI");
                       canvas.text("Lbl", label, x, top);
                   },
                   {});
        drawAround(pieces.back(), {}, [](Canvas& canvas, double) { canvas.close("LI"); });
        pieces.front().before = 3.5;
        return pieces;
    }

    /// Each piece paints its part of the box, so that a long one can be broken.
    static std::vector<Piece> boxed(std::vector<Piece> pieces, const ToneColours& colours)
    {
        if (pieces.empty())
            return pieces;
        for (std::size_t i = 0; i < pieces.size(); ++i) {
            Piece& piece = pieces[i];
            const double above = piece.before + (i == 0 ? kCalloutPadding : 0);
            piece.before = 0;
            piece.height += above + (i + 1 == pieces.size() ? kCalloutPadding : 0);
            const double overlap = i == 0 ? 0 : 0.3; // no hair line between the parts
            piece.draw = [inner = std::move(piece.draw), above, overlap, height = piece.height, colours](Canvas& canvas, double top) {
                canvas.fill({kMargin, top - overlap, kBodyWidth, height + overlap}, colours.ground);
                canvas.fill({kMargin, top - overlap, 3, height + overlap}, colours.strong);
                inner(canvas, top + above);
            };
        }
        keepTogether(pieces);
        enclose(pieces, "Div");
        pieces.front().before = 10;
        return pieces;
    }

    const Document& m_document;
    const Typesetter& m_typesetter;
    Language m_language;
    std::vector<Piece> m_pieces;
    int m_heading = 0;
    bool m_breakBefore = false;
};

} // namespace

std::vector<Piece> documentPieces(const Document& document, const Typesetter& typesetter)
{
    return BlockLayout(document, typesetter).run();
}

std::vector<HeadingBlock> headingsOf(const Document& document)
{
    std::vector<HeadingBlock> result;
    for (const Block& block : document.blocks)
        if (const auto* heading = std::get_if<HeadingBlock>(&block))
            result.push_back(*heading);
    return result;
}

QSet<QString> anchorsOf(const Document& document)
{
    QSet<QString> result;
    for (const Block& block : document.blocks) {
        if (const auto* heading = std::get_if<HeadingBlock>(&block))
            result.insert(heading->anchor);
        if (const auto* table = std::get_if<TableBlock>(&block))
            for (const TableRow& row : table->rows)
                result.insert(row.anchor);
    }
    result.remove(QString());
    return result;
}

} // namespace attest
