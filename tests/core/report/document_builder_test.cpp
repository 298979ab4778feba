// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/document_builder.h"

#include <gtest/gtest.h>

namespace attest {
namespace {

TEST(DocumentBuilder, KeepsBlocksInOrder)
{
    DocumentMeta meta;
    meta.title = QStringLiteral("T");
    DocumentBuilder builder(meta);
    builder.heading(2, QStringLiteral("H"), QStringLiteral("h")).note(QStringLiteral("small")).numbered({QStringLiteral("one")}).pageBreak();
    const Document document = builder.take();
    ASSERT_EQ(document.blocks.size(), 4U);
    EXPECT_EQ(std::get<HeadingBlock>(document.blocks[0]).level, 2);
    EXPECT_EQ(std::get<HeadingBlock>(document.blocks[0]).anchor, QStringLiteral("h"));
    EXPECT_TRUE(std::get<ParagraphBlock>(document.blocks[1]).small);
    EXPECT_TRUE(std::get<BulletsBlock>(document.blocks[2]).numbered);
    EXPECT_TRUE(std::holds_alternative<PageBreakBlock>(document.blocks[3]));
    EXPECT_EQ(document.meta.title, QStringLiteral("T"));
}

TEST(RichText, PlainJoinsItsRuns)
{
    const RichText text({bold(QStringLiteral("a")), italic(QStringLiteral(" b ")), monospace(QStringLiteral("c"))});
    EXPECT_EQ(text.plain(), QStringLiteral("a b c"));
}

TEST(TableCell, NumberKeepsItsExactValue)
{
    const TableCell cell = numberCell(Decimal::of("1234.50"), QStringLiteral("1.234,50"));
    ASSERT_TRUE(cell.number);
    EXPECT_EQ(cell.number->text(), QStringLiteral("1234.50"));
    EXPECT_EQ(cell.text.plain(), QStringLiteral("1.234,50"));
}

} // namespace
} // namespace attest
