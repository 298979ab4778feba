// SPDX-License-Identifier: GPL-3.0-or-later
#include "biff_builder.h"
#include "workbook_reading.h"

#include <gtest/gtest.h>

namespace attest {
namespace {

using test::BiffBuilder;
using test::cellHead;
using test::compoundOf;
using test::f64;
using test::narrow;
using test::record;
using test::rowTexts;
using test::u16;
using test::u32;
using test::wide;

QByteArray number(int row, int column, double value, int style = 0)
{
    return record(0x0203, cellHead(row, column, style) + f64(value));
}

QByteArray label(int row, int column, const QByteArray& text)
{
    return record(0x0204, cellHead(row, column) + narrow(text));
}

QByteArray formula(const QByteArray& result, int row = 0)
{
    return record(0x0006, cellHead(row, 0) + result + QByteArray(8, '\0'));
}

/// Result bytes that are no number: what they mark, and its value.
QByteArray marked(char kind, char value = 0)
{
    return QByteArray(1, kind) + QByteArray(1, '\0') + QByteArray(1, value) + QByteArray(3, '\0') + "\xFF\xFF";
}

std::vector<std::string> rowsOf(const QByteArray& records)
{
    return rowTexts(BiffBuilder::of(records).stream());
}

TEST(XlsReader, ReadsEveryTypeOfCell)
{
    const struct {
        QByteArray records;
        const char* cell;
    } cases[] = {
        {number(0, 0, 12.5), "n:12.5"},
        {number(0, 0, 0.1 + 0.2), "n:0.3"}, // 0.30000000000000004
        {number(0, 0, 71.09999999999999), "n:71.1"},
        {number(0, 0, 123456789012345678.0), "n:123456789012346000"},
        {number(0, 0, -1e-7), "n:-0.0000001"},
        {number(0, 0, 0), "n:0"},
        {number(0, 0, std::numeric_limits<double>::infinity()), "e:#NUM!"},
        {record(0x027E, cellHead(0, 0) + u32((1234U << 2) | 2)), "n:1234"},      // a whole number
        {record(0x027E, cellHead(0, 0) + u32((1234U << 2) | 3)), "n:12.34"},     // a hundredth of it
        {record(0x027E, cellHead(0, 0) + u32(0xFFFFFFFEU)), "n:-1"},
        {record(0x027E, cellHead(0, 0) + u32(0x3FF80000U)), "n:1.5"},            // the upper half of a double
        {label(0, 0, "K\xFChl"), "Kühl"},
        {record(0x0204, cellHead(0, 0) + wide(QStringLiteral("电表"))), "电表"},
        {record(0x00D6, cellHead(0, 0) + narrow("rich") + u16(0)), "rich"},
        {record(0x0205, cellHead(0, 0) + QByteArray("\1\0", 2)), "b:TRUE"},
        {record(0x0205, cellHead(0, 0) + QByteArray("\0\0", 2)), "b:FALSE"},
        {record(0x0205, cellHead(0, 0) + QByteArray("\x07\1", 2)), "e:#DIV/0!"},
        {record(0x0205, cellHead(0, 0) + QByteArray("\x2A\1", 2)), "e:#N/A"},
        {formula(f64(2.5)), "n:2.5"},
        {formula(marked(1, 1)), "b:TRUE"},
        {formula(marked(2, 0x17)), "e:#REF!"},
        {formula(marked(0)) + record(0x04BC, QByteArray(10, '\0')) + record(0x0207, narrow("by formula")), "by formula"},
        {record(0x00FD, cellHead(0, 0) + u32(5)), "e:#ERROR!"}, // there is no such shared text
    };
    for (const auto& one : cases)
        EXPECT_EQ(rowsOf(one.records), std::vector<std::string>{std::string("1: ") + one.cell}) << one.cell;
    EXPECT_TRUE(rowsOf(formula(marked(3))).empty()) << "an empty text is no cell";
}

TEST(XlsReader, ReadsDatesByTheirFormat)
{
    BiffBuilder builder = BiffBuilder::of(number(0, 0, 45322, 1) + number(0, 1, 45322.385416666664, 2) + number(0, 2, 1.5, 3)
                                          + number(0, 3, 123, 4) + number(0, 4, 60, 1) + number(0, 5, 0.5, 99));
    const auto format = [](int id) { return record(0x00E0, u16(0) + u16(id) + QByteArray(16, '\0')); };
    builder.globals = record(0x041E, u16(164) + narrow("yyyy\\-mm\\-dd hh:mm")) + record(0x041E, u16(165) + narrow("00000"))
                      + format(0) + format(14) + format(164) + format(46) + format(165);
    EXPECT_EQ(rowTexts(builder.stream()),
              std::vector<std::string>{"1: d:2024-01-31|d:2024-01-31T09:15:00|36:00:00|00123|e:60|n:0.5"});
    builder.globals += record(0x0022, u16(1)); // 1904 counts 1462 days less
    builder.sheets[0].records = number(0, 0, 43860, 1);
    EXPECT_EQ(rowTexts(builder.stream()), std::vector<std::string>{"1: d:2024-01-31"});
}

TEST(XlsReader, KeepsPlacesInWhateverOrder)
{
    const QByteArray several = record(0x00BD, u16(4) + u16(1) + u16(0) + u32((7U << 2) | 2) + u16(0) + u32((8U << 2) | 2) + u16(2));
    const QByteArray hiddenRow = record(0x0208, u16(4) + QByteArray(10, '\0') + u16(0x20) + u16(0));
    const QByteArray shownRow = record(0x0208, u16(1) + QByteArray(10, '\0') + u16(0x10) + u16(0));
    EXPECT_EQ(rowsOf(hiddenRow + shownRow + several + label(1, 3, "b") + label(1, 0, "a") + label(1, 0, "later")),
              (std::vector<std::string>{"2: later|||b", "5h: |n:7|n:8"}));
}

TEST(XlsReader, KnowsHiddenSheetsAndColumns)
{
    BiffBuilder builder;
    builder.sheets = {{"One", record(0x007D, u16(2) + u16(4) + u16(0) + u16(0) + u16(1) + u16(0)) + label(0, 0, "x")},
                      {"Secret", label(0, 0, "s"), 1},
                      {"Program", {}, 0, 6},
                      {"Chart", number(0, 0, 5), 2, 2, 0x20}};
    const auto workbook = openWorkbook(bytesOf(compoundOf({{QStringLiteral("Workbook"), builder.stream()}})));
    ASSERT_TRUE(workbook);
    EXPECT_EQ((*workbook)->sheets(), (std::vector<SheetInfo>{{1, QStringLiteral("One"), false},
                                                             {2, QStringLiteral("Secret"), true},
                                                             {3, QStringLiteral("Chart"), true}}));
    const auto reader = (*workbook)->sheet(QStringLiteral("one"));
    ASSERT_TRUE(reader);
    for (int column = 0; column < 6; ++column)
        EXPECT_EQ((*reader)->hidesColumn(column), column >= 2 && column <= 4) << column;
    EXPECT_EQ(rowTexts(builder.stream(), QStringLiteral("2")), std::vector<std::string>{"1: s"});
    EXPECT_TRUE(rowTexts(builder.stream(), QStringLiteral("Chart")).empty()) << "the values of a chart are no cells";
}

TEST(XlsReader, SkipsAChartInsideASheet)
{
    const QByteArray chart = record(0x0809, u16(0x0600) + u16(0x20)) + number(9, 9, 1) + record(0x000A, {});
    EXPECT_EQ(rowsOf(label(0, 0, "a") + chart + label(1, 0, "b")), (std::vector<std::string>{"1: a", "2: b"}));
}

/// A table of shared strings: the number of references, of texts, and the texts.
QByteArray sharedStrings(quint32 declared, const QByteArray& first, const QByteArray& continued = {})
{
    QByteArray bytes = record(0x00FC, u32(9) + u32(declared) + first);
    if (!continued.isEmpty())
        bytes += record(0x003C, continued);
    return bytes;
}

TEST(XlsReader, ReadsSharedStringsAcrossRecords)
{
    const QByteArray withRuns = u16(3) + QByteArray("\x08", 1) + u16(1) + "run" + u32(0);
    const QByteArray withPhonetics = u16(2) + QByteArray("\x05", 1) + u32(4) + u16(u'课') + u16(u'表') + "1234";
    const struct {
        const char* name;
        QByteArray table;
        const char* row;
    } cases[] = {
        {"plain", sharedStrings(2, narrow("ab") + wide(QStringLiteral("课表"))), "1: ab|课表"},
        {"a text goes on as Latin-1", sharedStrings(2, u16(4) + QByteArray(1, '\0') + "ab", QByteArray(1, '\0') + "cd" + narrow("e")), "1: abcd|e"},
        {"a text goes on in UTF-16", sharedStrings(2, u16(3) + QByteArray(1, '\0') + "ab", QByteArray("\1") + u16(u'课') + narrow("e")), "1: ab课|e"},
        {"a text begins in the next record", sharedStrings(2, narrow("ab"), narrow("cd")), "1: ab|cd"},
        {"runs and phonetics are no text", sharedStrings(2, withRuns + withPhonetics), "1: run|课表"},
        {"runs in the next record", sharedStrings(2, u16(3) + QByteArray("\x08", 1) + u16(1) + "run", u32(0) + narrow("x")), "1: run|x"},
        {"declares too few", sharedStrings(1, narrow("ab") + narrow("cd")), "1: ab|cd"},
        {"declares too many", sharedStrings(4'000'000'000U, narrow("ab") + narrow("cd")), "1: ab|cd"},
    };
    for (const auto& one : cases) {
        BiffBuilder builder = BiffBuilder::of(record(0x00FD, cellHead(0, 0) + u32(0)) + record(0x00FD, cellHead(0, 1) + u32(1)));
        builder.afterSheets = one.table;
        EXPECT_EQ(rowTexts(builder.stream()), std::vector<std::string>{one.row}) << one.name;
    }
}

TEST(XlsReader, ReadsBiff5InItsCodePage)
{
    BiffBuilder builder = BiffBuilder::of(record(0x0204, cellHead(0, 0) + u16(4) + "\xD6\xD0\xCE\xC4") + number(1, 0, 45322, 1));
    builder.version = 0x0500;
    builder.globals = record(0x0042, u16(936)) + record(0x041E, u16(164) + QByteArray("\x0A") + "yyyy-mm-dd")
                      + record(0x00E0, QByteArray(16, '\0')) + record(0x00E0, u16(0) + u16(164) + QByteArray(12, '\0'));
    EXPECT_EQ(rowTexts(builder.stream()), (std::vector<std::string>{"1: 中文", "2: d:2024-01-31"}));
    EXPECT_EQ(rowTexts(compoundOf({{QStringLiteral("Book"), builder.stream()}})), rowTexts(builder.stream()));
}

TEST(XlsReader, FindsItsStreamInTheRootStorage)
{
    const QByteArray shorter = BiffBuilder::of(label(0, 0, "small sectors")).stream();
    QByteArray records;
    for (int i = 0; i < 10'000; ++i)
        records += number(i, 0, i);
    const QByteArray longer = BiffBuilder::of(records).stream();
    ASSERT_LT(shorter.size(), 4096);
    EXPECT_EQ(rowTexts(compoundOf({{QStringLiteral("\5Summary"), "x"}, {QStringLiteral("WORKBOOK"), shorter}})),
              std::vector<std::string>{"1: small sectors"});
    const auto rows = rowTexts(compoundOf({{QStringLiteral("Other"), QByteArray(5000, 'x')}, {QStringLiteral("Workbook"), longer}}));
    ASSERT_EQ(rows.size(), 10'000U);
    EXPECT_EQ(rows.back(), "10000: n:9999");
}

} // namespace
} // namespace attest
