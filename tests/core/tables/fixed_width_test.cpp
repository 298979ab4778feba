// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tables/fixed_width.h"

#include <gtest/gtest.h>

namespace attest {
namespace {

using Lines = std::vector<QStringList>;

Lines read(const QString& text, const FixedWidthOptions& options = {})
{
    auto reader = FixedWidthReader::open(bytesOf(text.toUtf8()), options);
    if (!reader) {
        ADD_FAILURE() << reader.error().line().toStdString();
        return {};
    }
    Lines lines;
    Row row;
    for (;;) {
        const auto more = (*reader)->next(row);
        if (!more || !*more)
            return lines;
        QStringList& cells = lines.emplace_back();
        for (const Cell& cell : row.cells)
            cells << cell.text;
    }
}

TEST(FixedWidth, ColumnsWhereAllLinesAreBlank)
{
    const Lines lines = read(QStringLiteral("Zeitpunkt         Zaehler   Menge\n"
                                            "01.01.2024 00:15  M-1        1,25\n"
                                            "01.01.2024 00:30  M-1       12,50\n"
                                            "01.01.2024 00:45  M-22     112,50\n"));
    ASSERT_EQ(lines.size(), 4U);
    EXPECT_EQ(lines[1], (QStringList{QStringLiteral("01.01.2024 00:15"), QStringLiteral("M-1"), QStringLiteral("1,25")}));
    EXPECT_EQ(lines[3], (QStringList{QStringLiteral("01.01.2024 00:45"), QStringLiteral("M-22"), QStringLiteral("112,50")}));
}

TEST(FixedWidth, RulerSaysTheColumns)
{
    const Lines lines = read(QStringLiteral("A B    Menge\n- ---- -----\nx y z     12\ny a        1\n"));
    ASSERT_EQ(lines.size(), 4U);
    EXPECT_TRUE(lines[1].isEmpty());
    EXPECT_EQ(lines[2], (QStringList{QStringLiteral("x"), QStringLiteral("y z"), QStringLiteral("12")}));
}

TEST(FixedWidth, WideCharactersTakeTwoPlaces)
{
    const Lines lines = read(QStringLiteral("表计      电量    单位\nM-1        1.5    kWh\n总表一号  12.5    kWh\nM-2      112.5    kWh\n"));
    ASSERT_EQ(lines.size(), 4U);
    EXPECT_EQ(lines[2], (QStringList{QStringLiteral("总表一号"), QStringLiteral("12.5"), QStringLiteral("kWh")}));
    EXPECT_EQ(displayWidth(u"总表 1"), 6);
}

TEST(FixedWidth, TitlesStayWholeAndNumbersAreNeverCut)
{
    const Lines lines = read(QStringLiteral("Energy report of the year 2024\nA        B\nx      1.5\ny   1234567.5\nz     12.5\n"), {{}, {0, 5}});
    EXPECT_EQ(lines[0], QStringList{QStringLiteral("Energy report of the year 2024")});
    EXPECT_EQ(lines[3], (QStringList{QStringLiteral("y"), QStringLiteral("1234567.5")}));
}

TEST(FixedWidth, EmptyCellsKeepTheirPlace)
{
    const Lines lines = read(QStringLiteral("a     b     c\n1           3\n1     2     3\n1     2\n"), {{}, {0, 6, 12}});
    EXPECT_EQ(lines[1], (QStringList{QStringLiteral("1"), QString(), QStringLiteral("3")}));
    EXPECT_EQ(lines[3], (QStringList{QStringLiteral("1"), QStringLiteral("2")}));
}

TEST(FixedWidth, RunningTextHasNoColumns)
{
    const auto reader = FixedWidthReader::open(bytesOf("one line\nof text\nand more\nof it\n"));
    EXPECT_FALSE(reader.has_value());
}

TEST(FixedWidth, AnOverlongLineFails)
{
    const auto reader = FixedWidthReader::open(bytesOf(QByteArray(4 * 1024 * 1024, 'x')), {QStringLiteral("UTF-8"), {0, 5}});
    ASSERT_TRUE(reader.has_value());
    Row row;
    EXPECT_FALSE((*reader)->next(row).has_value());
}

TEST(FixedDelimiter, IsWrittenAndRead)
{
    EXPECT_EQ(parseFixedDelimiter(QStringLiteral("fixed")), ColumnStarts());
    EXPECT_EQ(parseFixedDelimiter(QStringLiteral("fixed:0,10,25")), (ColumnStarts{0, 10, 25}));
    EXPECT_EQ(fixedDelimiter({0, 10, 25}), QStringLiteral("fixed:0,10,25"));
    for (const char* wrong : {";", "fixed:", "fixed:a", "fixed:5,5", "fixed:-1"})
        EXPECT_FALSE(parseFixedDelimiter(QString::fromLatin1(wrong))) << wrong;
}

} // namespace
} // namespace attest
