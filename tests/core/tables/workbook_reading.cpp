// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbook_reading.h"

#include <gtest/gtest.h>

namespace attest::test {
namespace {

const char* markOf(Cell::Type type)
{
    switch (type) {
    case Cell::Type::number: return "n:";
    case Cell::Type::date: return "d:";
    case Cell::Type::boolean: return "b:";
    case Cell::Type::error: return "e:";
    case Cell::Type::empty:
    case Cell::Type::text: break;
    }
    return "";
}

} // namespace

std::vector<Row> readRows(const QByteArray& bytes, const QString& sheet)
{
    const auto workbook = openWorkbook(bytesOf(bytes), QStringLiteral("f"));
    EXPECT_TRUE(workbook) << (workbook ? "" : workbook.error().line().toStdString());
    if (!workbook)
        return {};
    const auto reader = (*workbook)->sheet(sheet);
    EXPECT_TRUE(reader) << (reader ? "" : reader.error().line().toStdString());
    if (!reader)
        return {};
    std::vector<Row> rows;
    Row row;
    for (;;) {
        const auto more = (*reader)->next(row);
        EXPECT_TRUE(more) << (more ? "" : more.error().line().toStdString());
        if (!more || !*more)
            return rows;
        rows.push_back(row);
    }
}

Cell readCell(const QByteArray& bytes)
{
    const auto rows = readRows(bytes);
    return rows.size() == 1 && rows[0].cells.size() == 1 ? rows[0].cells[0] : Cell{QStringLiteral("(no single cell)"), {}};
}

std::string failureOf(const QByteArray& bytes, const QString& sheet)
{
    const auto workbook = openWorkbook(bytesOf(bytes), QStringLiteral("f"));
    if (!workbook)
        return workbook.error().line().toStdString();
    const auto reader = (*workbook)->sheet(sheet);
    if (!reader)
        return reader.error().line().toStdString();
    Utf8Row row;
    for (;;) {
        const auto more = (*reader)->nextUtf8(row);
        if (!more) {
            const auto after = (*reader)->nextUtf8(row);
            EXPECT_TRUE(after && !*after) << "a reader that failed must be at its end";
            return more.error().line().toStdString();
        }
        if (!*more)
            return {};
    }
}

std::vector<std::string> rowTexts(const QByteArray& bytes, const QString& sheet)
{
    std::vector<std::string> texts;
    for (const Row& row : readRows(bytes, sheet)) {
        std::string text = std::to_string(row.number) + (row.hidden ? "h:" : ":");
        for (std::size_t i = 0; i < row.cells.size(); ++i)
            text += (i == 0 ? " " : "|") + (markOf(row.cells[i].type) + row.cells[i].text.toStdString());
        texts.push_back(text);
    }
    return texts;
}

} // namespace attest::test
