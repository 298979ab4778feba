// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/render/page_flow.h"

#include <gtest/gtest.h>

namespace attest {
namespace {

Piece pieceOf(double height, bool keepWithNext = false)
{
    Piece piece;
    piece.height = height;
    piece.keepWithNext = keepWithNext;
    return piece;
}

std::vector<int> pagesOf(const std::vector<Piece>& pieces)
{
    std::vector<int> pages;
    for (const PlacedPiece& item : flowed(pieces, 0).placed)
        pages.push_back(item.place.page);
    return pages;
}

TEST(PageFlow, BreaksWhereAPieceNoLongerFits)
{
    EXPECT_EQ(pagesOf({pieceOf(kBodyHeight - 10), pieceOf(10), pieceOf(1)}), (std::vector<int>{1, 1, 2}));
}

TEST(PageFlow, KeepsAHeadingWithWhatFollows)
{
    EXPECT_EQ(pagesOf({pieceOf(kBodyHeight - 30), pieceOf(20, true), pieceOf(20)}), (std::vector<int>{1, 2, 2}));
}

TEST(PageFlow, AChainHigherThanAPageStillStartsAtOnce)
{
    EXPECT_EQ(pagesOf({pieceOf(100), pieceOf(kBodyHeight / 2, true), pieceOf(kBodyHeight / 2, true), pieceOf(100)}),
              (std::vector<int>{1, 1, 2, 2}));
}

TEST(PageFlow, RepeatsTheHeadOnEachFurtherPage)
{
    const auto head = std::make_shared<const Piece>(pieceOf(20));
    std::vector<Piece> pieces{pieceOf(20, true)};
    for (int i = 0; i < 3; ++i) {
        pieces.push_back(pieceOf(kBodyHeight * 0.6));
        pieces.back().head = head;
    }
    const PageFlow flow = flowed(pieces, 0);
    EXPECT_EQ(flow.pages, 3);
    EXPECT_EQ(std::count_if(flow.placed.begin(), flow.placed.end(), [&](const PlacedPiece& item) { return item.piece == head.get(); }), 2);
}

TEST(PageFlow, SpaceAboveIsDroppedAtAPagesTop)
{
    Piece spaced = pieceOf(10);
    spaced.before = 30;
    spaced.anchor = QStringLiteral("here");
    const std::vector<Piece> pieces{pieceOf(kBodyHeight), spaced};
    const PagePlace place = flowed(pieces, 0).marks.anchors.value(QStringLiteral("here"));
    EXPECT_EQ(place.page, 2);
    EXPECT_DOUBLE_EQ(place.y, kBodyTop);
}

TEST(PageFlow, ForcedBreaksDoNotLeaveEmptyPages)
{
    Piece forced = pieceOf(10);
    forced.startsPage = true;
    EXPECT_EQ(pagesOf({forced, forced}), (std::vector<int>{1, 2}));
}

} // namespace
} // namespace attest
