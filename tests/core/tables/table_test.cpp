// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tables/table.h"

#include <gtest/gtest.h>

namespace attest {
namespace {

TEST(ColumnLetters, CountLikeASpreadsheet)
{
    const std::pair<int, const char*> cases[] = {{0, "A"}, {25, "Z"}, {26, "AA"}, {51, "AZ"}, {52, "BA"},
                                                 {701, "ZZ"}, {702, "AAA"}, {16383, "XFD"}};
    for (const auto& [index, letters] : cases) {
        EXPECT_EQ(columnLetters(index), QString::fromLatin1(letters));
        EXPECT_EQ(columnIndex(QString::fromLatin1(letters)), index);
    }
    EXPECT_EQ(columnIndex(u"xfd"), 16383);
    for (const QStringView wrong : {u"", u"XFE", u"AAAA", u"A1", u"Ä", u" A"})
        EXPECT_EQ(columnIndex(wrong), std::nullopt) << wrong.toString().toStdString();
}

TEST(CellRange, ReadsCornersInAnyOrder)
{
    const CellRange block{4, 1, 40, 5};
    for (const QStringView text : {u"B4:F40", u"$B$4:$F$40", u"f40:b4", u"B40:F4", u" B4:F40 "})
        EXPECT_EQ(CellRange::parse(text), block) << text.toString().toStdString();
    EXPECT_EQ(CellRange::parse(u"B4"), (CellRange{4, 1, 4, 1}));
    EXPECT_EQ(CellRange::parse(u"B:F"), (CellRange{1, 1, std::numeric_limits<int>::max(), 5}));
    for (const QStringView wrong : {u"", u"B", u"4", u"4:40", u"B4:", u":F40", u"B4:F", u"B0:F4", u"B4:F40:G1", u"B-4",
                                    u"B4:XFE9", u"B99999999999"})
        EXPECT_EQ(CellRange::parse(wrong), std::nullopt) << wrong.toString().toStdString();
}

TEST(CellRange, KnowsWhatLiesInIt)
{
    const CellRange block{4, 1, 40, 5};
    EXPECT_TRUE(block.containsRow(4) && block.containsRow(40) && block.containsColumn(1) && block.containsColumn(5));
    EXPECT_FALSE(block.containsRow(3) || block.containsRow(41) || block.containsColumn(0) || block.containsColumn(6));
}

TEST(Row, IsEmptyBehindItsEnd)
{
    const Row row{1, false, {{QStringLiteral("a"), Cell::Type::text}, {}}};
    EXPECT_EQ(row.cell(0).text, QStringLiteral("a"));
    EXPECT_TRUE(row.cell(1).isEmpty() && row.cell(2).isEmpty() && row.cell(-1).isEmpty());
    EXPECT_FALSE(row.isBlank());
    EXPECT_TRUE((Row{2, false, {{}, {}}}).isBlank());
}

} // namespace
} // namespace attest
