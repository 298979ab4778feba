// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/render/text_pieces.h"

namespace attest {
namespace {

constexpr int kWholeUpTo = 4; // lines; longer texts may be broken
constexpr int kLeastLines = 2;

Piece linesPiece(const TextBox& box, double x, const char* tag)
{
    Piece piece;
    piece.height = box.height();
    piece.draw = [box, x, tag](Canvas& canvas, double top) { canvas.text(tag, box, x, top); };
    return piece;
}

} // namespace

std::vector<Piece> textPieces(const TextBox& box, double x, const char* tag)
{
    const int count = box.lineCount();
    if (count <= kWholeUpTo)
        return {linesPiece(box, x, tag)};
    std::vector<Piece> pieces;
    pieces.push_back(linesPiece(box.lines(0, kLeastLines), x, "Span"));
    for (int line = kLeastLines; line < count - kLeastLines; ++line)
        pieces.push_back(linesPiece(box.lines(line, 1), x, "Span"));
    pieces.push_back(linesPiece(box.lines(count - kLeastLines, kLeastLines), x, "Span"));
    enclose(pieces, tag);
    return pieces;
}

void drawAround(Piece& piece, std::function<void(Canvas&, double)> before, std::function<void(Canvas&, double)> after)
{
    piece.draw = [inner = std::move(piece.draw), before = std::move(before), after = std::move(after)](Canvas& canvas, double top) {
        if (before)
            before(canvas, top);
        inner(canvas, top);
        if (after)
            after(canvas, top);
    };
}

void enclose(std::vector<Piece>& pieces, const char* tag)
{
    if (pieces.empty())
        return;
    drawAround(pieces.front(), [tag](Canvas& canvas, double) { canvas.open(tag); }, {});
    drawAround(pieces.back(), {}, [tag](Canvas& canvas, double) { canvas.close(tag); });
}

void keepTogether(std::vector<Piece>& pieces)
{
    for (std::size_t i = 0; i + 1 < pieces.size(); ++i)
        pieces[i].keepWithNext = true;
}

void append(std::vector<Piece>& pieces, std::vector<Piece> more)
{
    pieces.insert(pieces.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

} // namespace attest
