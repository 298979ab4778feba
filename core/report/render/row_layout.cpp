// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/render/row_layout.h"

namespace attest {
namespace {

constexpr double kEdgeWidth = 2.2;

void drawGround(Canvas& canvas, const SetRow& row, double top)
{
    const double height = heightOf(row);
    if (row.ground)
        canvas.fill({kMargin, top, kBodyWidth, height}, *row.ground);
    if (row.edge)
        canvas.fill({kMargin, top, kEdgeWidth, height}, *row.edge);
    if (row.ruleAbove)
        canvas.line(kMargin, top, kMargin + kBodyWidth, top, *row.ruleAbove, 0.8);
    if (row.ruleBelow)
        canvas.line(kMargin, top + height, kMargin + kBodyWidth, top + height, *row.ruleBelow, 0.4);
}

Piece rowPiece(const SetRow& row)
{
    Piece piece;
    piece.height = heightOf(row);
    piece.draw = [row](Canvas& canvas, double top) {
        drawGround(canvas, row, top);
        canvas.open("TR");
        for (const SetCell& cell : row.cells)
            canvas.text(cell.tag, cell.box, cell.x, top + row.padding);
        canvas.close("TR");
    };
    return piece;
}

int linesThatFit(const TextBox& box, double height)
{
    return std::max(1, static_cast<int>(height / box.pitch()));
}

} // namespace

double heightOf(const SetRow& row)
{
    double height = 0;
    for (const SetCell& cell : row.cells)
        height = std::max(height, cell.box.height());
    return height + 2 * row.padding;
}

std::vector<Piece> rowPieces(const SetRow& row, double highest)
{
    if (heightOf(row) <= highest)
        return {rowPiece(row)};
    std::vector<Piece> pieces;
    SetRow part = row;
    SetRow rest = row;
    while (heightOf(rest) > highest) {
        for (std::size_t i = 0; i < rest.cells.size(); ++i) {
            const TextBox box = rest.cells[i].box;
            const int fitting = std::min(box.lineCount(), linesThatFit(box, highest - 2 * row.padding));
            part.cells[i].box = box.lines(0, fitting);
            rest.cells[i].box = box.lines(fitting, box.lineCount() - fitting);
        }
        pieces.push_back(rowPiece(part));
    }
    pieces.push_back(rowPiece(rest));
    return pieces;
}

Piece decorationRow(const SetRow& row)
{
    Piece piece;
    piece.height = heightOf(row);
    piece.draw = [row](Canvas& canvas, double top) {
        drawGround(canvas, row, top);
        for (const SetCell& cell : row.cells)
            canvas.text(cell.box, cell.x, top + row.padding);
    };
    return piece;
}

} // namespace attest
