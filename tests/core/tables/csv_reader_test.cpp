// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tables/csv_reader.h"

#include <gtest/gtest.h>

namespace attest {
namespace {

using Rows = std::vector<std::vector<std::string>>;

CsvOptions comma()
{
    return {{}, u',', u'"'};
}

/// All cells; a failure becomes a last row with its line.
Rows readAll(const QByteArray& bytes, const CsvOptions& options = comma())
{
    Rows rows;
    auto reader = CsvReader::open(bytesOf(bytes), options, QStringLiteral("f.csv"));
    if (!reader)
        return {{reader.error().line().toStdString()}};
    Row row;
    for (;;) {
        const auto more = (*reader)->next(row);
        if (!more)
            rows.push_back({more.error().line().toStdString()});
        if (!more || !*more)
            return rows;
        EXPECT_EQ(row.number, static_cast<int>(rows.size()) + 1);
        auto& cells = rows.emplace_back();
        for (const Cell& cell : row.cells)
            cells.push_back(cell.text.toStdString());
    }
}

TEST(CsvReader, FollowsRfc4180)
{
    const std::pair<QByteArray, Rows> cases[] = {
        {"a,b\n1,2\n", {{"a", "b"}, {"1", "2"}}},
        {"a,b\r\n1,2", {{"a", "b"}, {"1", "2"}}},
        {"a,b\r1,2\r", {{"a", "b"}, {"1", "2"}}},
        {"a,b\n\r1,2", {{"a", "b"}, {}, {"1", "2"}}},
        {"", {}},
        {"\n\na", {{}, {}, {"a"}}},
        {",\n", {{"", ""}}},
        {"\"a,b\",c", {{"a,b", "c"}}},
        {"\"a\"\"b\",c", {{"a\"b", "c"}}},
        {"\"a\r\nb\"\nc", {{"a\r\nb"}, {"c"}}},
        {"\"\",x\n\"\"\"\"", {{"", "x"}, {"\""}}},
        {"5\" pipe,x", {{"5\" pipe", "x"}}},
        {"\"a\"b,c", {{"ab", "c"}}},
        {" a , b ", {{" a ", " b "}}},
        {"\xE7\x94\xB5,\xE2\x82\xAC", {{"电", "€"}}},
    };
    for (const auto& [bytes, rows] : cases)
        EXPECT_EQ(readAll(bytes), rows) << bytes.constData();
}

TEST(CsvReader, TakesOtherDelimitersAndQuotes)
{
    EXPECT_EQ(readAll("'a;1';b", {{}, u';', u'\''}), (Rows{{"a;1", "b"}}));
    EXPECT_EQ(readAll("sep=|\r\na|b,c\n", {}), (Rows{{"a", "b,c"}}));
    // The second byte of 亅 in GB18030 is '|'.
    EXPECT_EQ(readAll("\x81\x7C|b\n", {QStringLiteral("GB18030"), u'|', u'"'}), (Rows{{"亅", "b"}}));
    EXPECT_EQ(readAll(QByteArray("a\0,\0b\0\n\0", 8), {QStringLiteral("UTF-16LE"), u',', u'"'}), (Rows{{"a", "b"}}));
    EXPECT_EQ(readAll("Z\xE4hler;1,5\nx;2\n", {}), (Rows{{"Zähler", "1,5"}, {"x", "2"}}));
}

/// A quoted line end, a doubled quote, a character: whatever the end of a piece cuts is read as if it were whole.
TEST(CsvReader, PiecesDoNotShow)
{
    constexpr int kPiece = 1024 * 1024;
    constexpr int kLine = 1024;
    const QByteArray filling = QByteArray(QByteArray(kLine - 1, 'x') + '\n').repeated(kPiece / kLine);
    const QByteArray records[] = {"\"a\r\nb\",c\r\n", "\"a\"\"b\",\"\"\"\"\r\n", "\xE7\x94\xB5,\xE2\x82\xAC\r\n", "ab,c\r\n\r\n"};
    for (const QByteArray& record : records) {
        const Rows expected = readAll(record + record, comma());
        for (qsizetype cut = 0; cut <= 2 * record.size(); ++cut) {
            Rows rows = readAll(filling.mid(cut) + record + record, comma());
            ASSERT_EQ(rows.size(), static_cast<std::size_t>(kPiece / kLine) + expected.size()) << record.constData() << cut;
            rows.erase(rows.begin(), rows.end() - static_cast<std::ptrdiff_t>(expected.size()));
            EXPECT_EQ(rows, expected) << record.constData() << cut;
        }
    }
}

TEST(CsvReader, TypesItsCells)
{
    auto reader = CsvReader::open(bytesOf("1,,\"\"\n"), comma());
    Row row;
    ASSERT_TRUE(*(*reader)->next(row));
    ASSERT_EQ(row.cells.size(), 3U);
    EXPECT_EQ(row.cells[0].type, Cell::Type::text);
    EXPECT_TRUE(row.cells[1].isEmpty() && row.cells[2].isEmpty());
    EXPECT_FALSE(*(*reader)->next(row));
    EXPECT_FALSE(*(*reader)->next(row));
}

TEST(CsvReader, ReportsWhatItFound)
{
    const auto detected = CsvReader::open(bytesOf("a;b\n1;2\n"));
    const ReadingFacts& facts = (*detected)->facts();
    EXPECT_EQ(facts.encoding.name, QStringLiteral("UTF-8"));
    EXPECT_EQ(facts.encoding.certainty, Certainty::proven);
    EXPECT_EQ(facts.delimiter, u';');
    EXPECT_EQ(facts.delimiterCertainty, Certainty::proven);
    const auto given = CsvReader::open(bytesOf("a;b"), {QStringLiteral("GB18030"), u';', u'"'});
    EXPECT_EQ((*given)->facts().encoding.certainty, Certainty::given);
    EXPECT_EQ((*given)->facts().delimiterCertainty, Certainty::given);
}

TEST(CsvReader, NamesTheRowOfWhatCannotBeRead)
{
    const QByteArray longCell(CsvReader::kMaximumCellBytes + 1, 'x');
    const QByteArray manyCells(kMaximumColumns, ',');
    QByteArray longRecord;
    for (int i = 0; i < 80; ++i)
        longRecord += QByteArray(CsvReader::kMaximumCellBytes, 'x') + ',';
    const struct {
        QByteArray bytes;
        QString encoding;
        const char* line;
    } cases[] = {
        {"a\nb\nc,\"d\ne\n", {}, "f.csv, row 3, column B: A quote opens a cell and is never closed"},
        {QByteArray("a\nb,c\0d\n", 8), {}, "f.csv, row 2, column B: The file has a zero byte"},
        {QByteArray("a\n\"b\0\"\n", 7), {}, "f.csv, row 2, column A: The file has a zero byte"},
        {"a\n" + longCell, {}, "f.csv, row 2, column A: A cell is longer than a spreadsheet allows"},
        {"a\n" + manyCells, {}, "f.csv, row 2: A row has more than 16,384 cells"},
        {"a\n" + longRecord, {}, "f.csv, row 2: A row is longer than 16 MiB"},
        {"a\nb\xFF\n", QStringLiteral("UTF-8"), "f.csv, row 2: The row has bytes that are no text in the encoding UTF-8"},
        {"a\nb\xFF\xFF\n", QStringLiteral("GB18030"), "f.csv, row 2: The row has bytes that are no text in the encoding GB18030"},
        {"a\nb\x85\x20\n", QStringLiteral("Shift_JIS"), "f.csv, row 2: The row has bytes that are no text in the encoding Shift_JIS"},
        {"a\n", QStringLiteral("klingon"), "f.csv: The encoding klingon is not known"},
    };
    for (const auto& one : cases) {
        const Rows rows = readAll(one.bytes, {one.encoding, u',', u'"'});
        ASSERT_FALSE(rows.empty());
        EXPECT_EQ(rows.back().front().rfind(one.line, 0), 0U) << rows.back().front().substr(0, 200);
    }
}

TEST(CsvReader, KeepsTheLargestAllowed)
{
    const QByteArray cell(CsvReader::kMaximumCellBytes, 'x');
    EXPECT_EQ(readAll(cell), (Rows{{cell.toStdString()}}));
    EXPECT_EQ(readAll(QByteArray(kMaximumColumns - 1, ',')).front().size(), static_cast<std::size_t>(kMaximumColumns));
}

TEST(CsvReader, IsAtItsEndAfterAFailure)
{
    auto reader = CsvReader::open(bytesOf("a\n\"b\nc\n"), comma());
    Row row;
    ASSERT_TRUE((*reader)->next(row));
    ASSERT_FALSE((*reader)->next(row));
    const auto after = (*reader)->next(row);
    ASSERT_TRUE(after);
    EXPECT_FALSE(*after);
}

TEST(CsvReader, RefusesDelimitersThatCannotWork)
{
    for (const auto& [delimiter, quote] : {std::pair{u'"', u'"'}, std::pair{u'\n', u'"'}, std::pair{u'、', u'"'}, std::pair{u',', u'«'}})
        EXPECT_FALSE(CsvReader::open(bytesOf("a"), {{}, delimiter, quote}));
}

} // namespace
} // namespace attest
