// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbook_builder.h"
#include "workbook_reading.h"

#include <gtest/gtest.h>

namespace attest {
namespace {

using test::failureOf;
using test::WorkbookBuilder;
using test::zipOf;

std::string failureOfSheet(const QByteArray& sheetData)
{
    WorkbookBuilder builder;
    builder.sheetData = sheetData;
    return failureOf(builder.bytes());
}

TEST(BrokenXlsx, NamesFileSheetAndRow)
{
    const QByteArray good = R"(<row r="1"><c r="A1"><v>1</v></c></row>)";
    const QByteArray nested = QByteArray("<a>").repeated(70) + QByteArray("</a>").repeated(70);
    const QByteArray longValue = R"(<row r="2"><c r="A2" t="str"><v>)" + QByteArray(32'767 * 8 + 1, 'x') + "</v></c></row>";
    const struct {
        QByteArray rows;
        const char* line;
    } cases[] = {
        {good + R"(<row r="2"/><row r="1"/>)", R"(f, sheet "One", row 2: The rows of the sheet are not in order)"},
        {good + R"(<row r="1048577"/>)", R"(f, sheet "One", row 1048577: The sheet has more rows than a spreadsheet may have)"},
        {good + R"(<row r="2"><c r="XFE2"/></row>)", R"(f, sheet "One", row 2: A cell lies outside of the columns of a spreadsheet)"},
        {good + longValue, R"(f, sheet "One", row 2: A cell is longer than a spreadsheet allows)"},
        {good + nested, R"(f, sheet "One", row 1: The workbook nests its elements deeper than is safe)"},
        {good + R"(<row r="2"><c r="A2"><v>1</c></row>)", R"(f, sheet "One", row 2: The workbook is damaged: mismatched tag)"},
        {good + R"(<row r="2"><c r="A2"><v>&bomb;</v></c></row>)", R"(f, sheet "One", row 2: The workbook is damaged: undefined entity)"},
    };
    for (const auto& one : cases)
        EXPECT_EQ(failureOfSheet(one.rows), one.line);
    EXPECT_EQ(failureOfSheet(good), "");
}

TEST(BrokenXlsx, RefusesADocumentType)
{
    WorkbookBuilder builder;
    builder.wholeSheet = R"(<!DOCTYPE w [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><worksheet><sheetData><row><c><v>&b;</v></c></row></sheetData></worksheet>)";
    EXPECT_EQ(failureOf(builder.bytes()),
              R"(f, sheet "One": The workbook declares a document type, which no spreadsheet writes)");
}

TEST(BrokenXlsx, RefusesATruncatedSheet)
{
    WorkbookBuilder builder;
    builder.wholeSheet = R"(<worksheet><sheetData><row r="5"><c><v>1</v></c></row><row r="6"><c>)";
    EXPECT_EQ(failureOf(builder.bytes()), R"(f, sheet "One", row 6: The workbook is damaged: no element found)");
}

TEST(BrokenXlsx, RefusesATruncatedFile)
{
    WorkbookBuilder builder;
    builder.sheetData = R"(<row><c><v>1</v></c></row>)";
    const QByteArray bytes = builder.bytes();
    for (qsizetype length = 0; length < bytes.size(); length += 97)
        EXPECT_NE(failureOf(bytes.left(length)), "") << length;
}

TEST(BrokenXlsx, RefusesABomb)
{
    WorkbookBuilder builder;
    builder.wholeSheet = QByteArray(12 * 1024 * 1024, ' ');
    EXPECT_EQ(failureOf(builder.bytes()), "f: The file unpacks to more than is safe");
}

TEST(BrokenXlsx, SaysWhatTheFileIsInstead)
{
    EXPECT_EQ(failureOf(zipOf({{"readme.txt", "x"}})), "f: The workbook lacks its part xl/workbook.xml");
    EXPECT_EQ(failureOf(zipOf({{"xl/workbook.xml", "<workbook/>"}})), "f: The workbook has no sheet");
    EXPECT_EQ(failureOf(zipOf({{"_rels/.rels", R"(<Relationships><Relationship Id="1" Type="x/officeDocument" Target="xl/workbook.bin"/></Relationships>)"},
                               {"xl/workbook.bin", "x"}})),
              "f: The workbook has the binary format .xlsb; Save it as .xlsx");
}

TEST(BrokenXlsx, RefusesATooLongSharedText)
{
    WorkbookBuilder builder;
    builder.sharedStrings = "<si><t>" + QByteArray(32'767 * 8, 'x') + "</t></si>";
    EXPECT_EQ(failureOf(builder.bytes()), "");
    builder.sharedStrings = "<si><t>" + QByteArray(32'767 * 8 + 1, 'x') + "</t></si>";
    EXPECT_EQ(failureOf(builder.bytes()), "f: A cell is longer than a spreadsheet allows");
}

TEST(BrokenXlsx, SurvivesEveryBentByte)
{
    WorkbookBuilder builder;
    builder.sharedStrings = "<si><t>text</t></si>";
    builder.sheetData = R"(<row><c t="s"><v>0</v></c><c><v>1</v></c></row>)";
    const QByteArray bytes = builder.bytes();
    for (qsizetype i = 0; i < bytes.size(); i += 3) {
        QByteArray bent = bytes;
        bent[i] = static_cast<char>(bent[i] ^ 0x55);
        failureOf(bent); // a failure or none, but no crash and no endless reading
    }
}

} // namespace
} // namespace attest
