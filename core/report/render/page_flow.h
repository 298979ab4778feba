// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/render/canvas.h"

#include <functional>

namespace attest {

/// A stretch of a page that is never broken: some lines, a table's row, a chart.
struct Piece {
    double before = 0; ///< space above, dropped at a page's top
    double height = 0;
    bool keepWithNext = false; ///< stands on the page of the next piece
    bool startsPage = false;
    std::function<void(Canvas&, double top)> draw;
    std::shared_ptr<const Piece> head = nullptr; ///< drawn above this piece where it comes first on a page
    int heading = -1;                            ///< index of the heading that this piece shows
    QString anchor = {};
};

struct PlacedPiece {
    const Piece* piece = nullptr;
    PagePlace place;
};

/// The pages of a document: which piece stands where.
struct PageFlow {
    std::vector<PlacedPiece> placed; ///< in the order of the pages
    PageMarks marks;
    int pages = 0;
};

/// Breaks pieces into pages; pieces must outlive the result. A chain of pieces that keep together moves as one, unless
/// it is higher than a page.
PageFlow flowed(const std::vector<Piece>& pieces, std::size_t headings);

} // namespace attest
