// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/render/front_matter.h"

namespace attest {
namespace {

constexpr double kPageColumn = 34; // for the page's number in the contents
constexpr double kSignatureGap = 28;
constexpr double kSigningSpace = 24;

struct ContentsEntry {
    TextBox text;
    double indent;
    std::size_t heading;
};

Piece contentsPiece(const ContentsEntry& entry, int level, const Typesetter& typesetter)
{
    Piece piece;
    piece.before = level == 1 ? 6 : 1.5;
    piece.height = entry.text.height();
    const TextStyle style{9.4, kInk, level == 1};
    piece.draw = [entry, style, &typesetter](Canvas& canvas, double top) {
        const PagePlace target = canvas.marks().headings[entry.heading];
        const TextBox page = typesetter.set(QString::number(target.page), style, kPageColumn, TextAlignment::right);
        const double x = kMargin + entry.indent;
        const double last = top + entry.text.height() - entry.text.pitch();
        canvas.open("TOCI");
        canvas.text(entry.text, x, top);
        canvas.text(page, kMargin + kBodyWidth - kPageColumn, last);
        canvas.close("TOCI");
        const double leader = x + entry.text.lines(entry.text.lineCount() - 1, 1).inkWidth() + 6;
        const double end = kMargin + kBodyWidth - page.inkWidth() - 6;
        if (leader < end)
            canvas.dots(leader, end, last + page.firstBaseline() - 0.4, kRule);
        canvas.link({x, top, kBodyWidth - entry.indent, entry.text.height()}, target);
    };
    return piece;
}

struct SetSignature {
    TextBox role, date, name, remark;
    bool hasDate, hasRemark;

    double height() const { return role.height() + kSigningSpace + name.height() + (hasRemark ? remark.height() : 0) + 10; }
};

SetSignature setSignature(const SignatureLine& line, const Typesetter& typesetter, double width)
{
    return {typesetter.set(line.role, {8.4, kMuted}, width),        typesetter.set(line.date, {9}, width),
            typesetter.set(line.name, {9.4, kInk, true}, width),    typesetter.set(line.remark, {7, kMuted}, width),
            !line.date.isEmpty(),                                   !line.remark.isEmpty()};
}

void drawSignature(Canvas& canvas, const SetSignature& signature, double x, double width, double top)
{
    const double base = top + signature.role.height() + kSigningSpace;
    canvas.line(x, base, x + width, base, kInk, 0.6);
    canvas.text("P", signature.role, x, top);
    if (signature.hasDate)
        canvas.text("P", signature.date, x, base - signature.date.height() - 1);
    canvas.text("P", signature.name, x, base + 2);
    if (signature.hasRemark)
        canvas.text("P", signature.remark, x, base + 2 + signature.name.height());
}

} // namespace

std::vector<Piece> titlePieces(const TitleBlock& block, const Typesetter& typesetter)
{
    std::vector<Piece> pieces;
    const auto add = [&](const QString& text, const TextStyle& style, double before, const char* tag) {
        if (text.isEmpty())
            return;
        std::vector<Piece> more = textPieces(typesetter.set(text, style, kBodyWidth), kMargin, tag);
        more.front().before = before;
        append(pieces, std::move(more));
    };
    add(block.kicker, {9.4, kMuted, true}, 0, "P");
    add(block.title, {23, kAccent, true}, 3, "H1");
    add(block.subtitle, {11.5, kMuted}, 2, "P");
    if (pieces.empty())
        return pieces;
    keepTogether(pieces);
    constexpr double kRuleSpace = 9;
    const double height = pieces.back().height;
    drawAround(pieces.back(), {}, [height](Canvas& canvas, double top) {
        canvas.fill({kMargin, top + height + kRuleSpace - 1.6, kBodyWidth, 1.6}, kAccent);
    });
    pieces.back().height += kRuleSpace + 5;
    return pieces;
}

std::vector<Piece> contentsPieces(const ContentsBlock& block, const std::vector<HeadingBlock>& headings,
                                  const Typesetter& typesetter)
{
    std::vector<Piece> pieces = textPieces(typesetter.set(block.title, {16, kAccent, true}, kBodyWidth), kMargin, "P");
    pieces.front().before = 20;
    pieces.back().height += 5;
    pieces.back().keepWithNext = true;
    std::vector<Piece> entries;
    for (std::size_t i = 0; i < headings.size(); ++i) {
        if (headings[i].level > block.depth)
            continue;
        const double indent = (headings[i].level - 1) * 14.0;
        const TextStyle style{9.4, kInk, headings[i].level == 1};
        const TextBox text = typesetter.set(headings[i].text, style, kBodyWidth - indent - kPageColumn - 10);
        entries.push_back(contentsPiece({text, indent, i}, headings[i].level, typesetter));
    }
    enclose(entries, "TOC");
    append(pieces, std::move(entries));
    return pieces;
}

std::vector<Piece> signaturePieces(const SignaturesBlock& block, const Typesetter& typesetter)
{
    const double width = (kBodyWidth - kSignatureGap) / 2;
    std::vector<Piece> pieces;
    for (std::size_t i = 0; i < block.lines.size(); i += 2) {
        std::vector<SetSignature> pair;
        for (std::size_t k = i; k < std::min(i + 2, block.lines.size()); ++k)
            pair.push_back(setSignature(block.lines[k], typesetter, width));
        Piece piece;
        piece.before = i == 0 ? 26 : 14;
        for (const SetSignature& signature : pair)
            piece.height = std::max(piece.height, signature.height());
        piece.draw = [pair, width](Canvas& canvas, double top) {
            for (std::size_t k = 0; k < pair.size(); ++k)
                drawSignature(canvas, pair[k], kMargin + static_cast<double>(k) * (width + kSignatureGap), width, top);
        };
        pieces.push_back(std::move(piece));
    }
    keepTogether(pieces);
    return pieces;
}

} // namespace attest
