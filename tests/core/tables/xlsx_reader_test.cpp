// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbook_builder.h"
#include "workbook_reading.h"

#include <gtest/gtest.h>

namespace attest {
namespace {

using test::readRows;
using test::rowTexts;
using test::WorkbookBuilder;

Cell readCell(const WorkbookBuilder& builder)
{
    return test::readCell(builder.bytes());
}

TEST(XlsxReader, ReadsEveryTypeOfCell)
{
    const struct {
        const char* cell;
        const char* text;
        Cell::Type type;
    } cases[] = {
        {R"(<c r="A1"><v>12.50</v></c>)", "12.50", Cell::Type::number},
        {R"(<c r="A1" t="n"><v> 71.09999999999999 </v></c>)", "71.1", Cell::Type::number},
        {R"(<c r="A1"><v>1.2E+05</v></c>)", "120000", Cell::Type::number},
        {R"(<c r="A1" t="s"><v>0</v></c>)", "plain", Cell::Type::text},
        {R"(<c r="A1" t="s"><v>1</v></c>)", "rich text", Cell::Type::text},
        {R"(<c r="A1" t="s"><v>2</v></c>)", "課きく", Cell::Type::text},
        {R"(<c r="A1" t="s"><v>3</v></c>)", "a\rb_x", Cell::Type::text},
        {R"(<c r="A1" t="s"><v>4</v></c>)", "  kept  ", Cell::Type::text},
        {R"(<c r="A1" t="inlineStr"><is><t>in</t></is></c>)", "in", Cell::Type::text},
        {R"(<c r="A1" t="inlineStr"><is><r><t>in</t></r><r><t>line</t></r><rPh><t>x</t></rPh></is></c>)", "inline", Cell::Type::text},
        {R"(<c r="A1" t="str"><f>B1</f><v>by formula</v></c>)", "by formula", Cell::Type::text},
        {R"(<c r="A1"><f>1+1</f><v>2</v></c>)", "2", Cell::Type::number},
        {R"(<c r="A1"><f>SUM(B1:B9)</f></c>)", "=SUM(B1:B9)", Cell::Type::error},
        {R"(<c r="A1" t="b"><v>1</v></c>)", "TRUE", Cell::Type::boolean},
        {R"(<c r="A1" t="b"><v>0</v></c>)", "FALSE", Cell::Type::boolean},
        {R"(<c r="A1" t="e"><f>1/0</f><v>#DIV/0!</v></c>)", "#DIV/0!", Cell::Type::error},
        {R"(<c r="A1" t="d"><v>2024-01-31T00:15:00.000</v></c>)", "2024-01-31T00:15:00", Cell::Type::date},
        {R"(<c r="A1" t="d"><v>2014-01-16T15:59:59.999999790452424</v></c>)", "2014-01-16T16:00:00", Cell::Type::date},
        {R"(<c r="A1" t="d"><v>2024-01-31</v></c>)", "2024-01-31", Cell::Type::date},
        {R"(<c r="A1" t="d"><v>10:59:59.9999999999984025</v></c>)", "11:00:00", Cell::Type::date},
        {R"(<c r="A1" t="d"><v>PT0H11M0.000S</v></c>)", "00:11:00", Cell::Type::text},
        {R"(<c r="A1" t="d"><v>soon</v></c>)", "soon", Cell::Type::error},
        {R"(<c r="A1" s="5"><v>123</v></c>)", "00123", Cell::Type::text},
        {R"(<c r="A1" s="5"><v>1234567</v></c>)", "1234567", Cell::Type::text},
        {R"(<c r="A1" s="5"><v>12.5</v></c>)", "12.5", Cell::Type::number},
        {R"(<c r="A1" s="5"><v>-7</v></c>)", "-7", Cell::Type::number},
        {R"(<c r="A1" s="6"><v>0.055</v></c>)", "0.055", Cell::Type::number},
        {R"(<c r="A1" s="1"><v>45322</v></c>)", "2024-01-31", Cell::Type::date},
        {R"(<c r="A1" s="2"><v>45322.385416666664</v></c>)", "2024-01-31T09:15:00", Cell::Type::date},
        {R"(<c r="A1" s="3"><v>1.5</v></c>)", "36:00:00", Cell::Type::text},
        {R"(<c r="A1" s="4"><v>5</v></c>)", "5", Cell::Type::number},
        {R"(<c r="A1" s="1"><v>60</v></c>)", "60", Cell::Type::error},
        {R"(<c r="A1" t="s"><v>99</v></c>)", "99", Cell::Type::error},
        {R"(<c r="A1"><v>many</v></c>)", "many", Cell::Type::error},
        {R"(<c r="A1" t="b"><v>5</v></c>)", "5", Cell::Type::error},
    };
    for (const auto& one : cases) {
        WorkbookBuilder builder;
        builder.sheetData = "<row r=\"1\">" + QByteArray(one.cell) + "</row>";
        builder.sharedStrings = "<si><t>plain</t></si><si><r><rPr/><t>rich </t></r><r><t>text</t></r></si>"
                                "<si><t>課きく</t><rPh sb=\"0\" eb=\"1\"><t>カ</t></rPh><phoneticPr/></si>"
                                "<si><t>a_x000D_b_x</t></si><si><t xml:space=\"preserve\">  kept  </t></si>";
        builder.numberFormats = R"(<numFmt numFmtId="164" formatCode="yyyy\-mm\-dd\ hh:mm"/><numFmt numFmtId="165" formatCode="0.0&quot; kWh/d&quot;"/><numFmt numFmtId="166" formatCode="00000"/>)";
        builder.cellFormats = R"(<xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="46"/><xf numFmtId="165"/><xf numFmtId="166"/><xf numFmtId="10"/>)";
        const Cell cell = readCell(builder);
        EXPECT_EQ(cell.text, QString::fromUtf8(one.text)) << one.cell;
        EXPECT_EQ(cell.type, one.type) << one.cell;
    }
}

TEST(XlsxReader, KeepsPlacesOfCellsAndRows)
{
    WorkbookBuilder builder;
    builder.sheetData = R"(<row r="3" hidden="1"><c r="B3"><v>1</v></c><c r="d3"><v>2</v></c></row>)"
                        R"(<row><c><v>3</v></c><c><v>4</v></c><c r="E4" s="0"/></row>)"
                        R"(<row r="9"/>)";
    const auto rows = readRows(builder.bytes());
    ASSERT_EQ(rows.size(), 3U);
    EXPECT_EQ(rows[0].number, 3);
    EXPECT_TRUE(rows[0].hidden);
    ASSERT_EQ(rows[0].cells.size(), 4U);
    EXPECT_TRUE(rows[0].cell(0).isEmpty() && rows[0].cell(2).isEmpty());
    EXPECT_EQ(rows[0].cell(1).text + rows[0].cell(3).text, QStringLiteral("12"));
    EXPECT_EQ(rows[1].number, 4);
    EXPECT_FALSE(rows[1].hidden);
    EXPECT_EQ(rows[1].cells.size(), 2U);
    EXPECT_EQ(rows[1].cell(0).text + rows[1].cell(1).text, QStringLiteral("34"));
    EXPECT_EQ(rows[2].number, 9);
    EXPECT_TRUE(rows[2].isBlank());
}

TEST(XlsxReader, TakesCarelessReferences)
{
    WorkbookBuilder builder;
    builder.sheetData = R"(<row r="1"><c r="A1"><v>1</v></c></row><row r="1"><c r="B1"><v>2</v></c></row>)" // a row anew for each cell
                        R"(<row r="2"><c r="0"><v>3</v></c><c r="1"><v>4</v></c></row>)";                     // no letters: the next column
    EXPECT_EQ(rowTexts(builder.bytes()), (std::vector<std::string>{"1: n:1|n:2", "2: n:3|n:4"}));
}

TEST(XlsxReader, KnowsHiddenColumns)
{
    WorkbookBuilder builder;
    builder.wholeSheet = R"(<worksheet><cols><col min="1" max="1" hidden="0"/><col min="2" max="3" hidden="1"/><col min="9" max="16384" hidden="true"/></cols>)"
                         R"(<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData></worksheet>)";
    const auto workbook = openWorkbook(bytesOf(builder.bytes()));
    ASSERT_TRUE(workbook);
    const auto reader = (*workbook)->sheet();
    Utf8Row row;
    ASSERT_TRUE(*(*reader)->nextUtf8(row));
    const std::pair<int, bool> cases[] = {{0, false}, {1, true}, {2, true}, {3, false}, {7, false}, {8, true}, {16'383, true}};
    for (const auto& [column, hidden] : cases)
        EXPECT_EQ((*reader)->hidesColumn(column), hidden) << column;
}

TEST(XlsxReader, ReadsAWorkbookWithoutItsTextsAndStyles)
{
    const QByteArray bytes = test::zipOf({
        {"xl/workbook.xml", R"(<workbook xmlns:r="r"><sheets><sheet name="One" r:id="1"/></sheets></workbook>)"},
        {"xl/_rels/workbook.xml.rels", R"(<Relationships><Relationship Id="1" Type="x/worksheet" Target="a.xml"/>)"
                                       R"(<Relationship Id="2" Type="x/sharedStrings" Target="none.xml"/>)"
                                       R"(<Relationship Id="3" Type="x/styles" Target="none.xml"/></Relationships>)"},
        {"xl/a.xml", R"(<worksheet><sheetData><row><c s="1"><v>1</v></c><c t="s"><v>0</v></c></row></sheetData></worksheet>)"},
    });
    EXPECT_EQ(rowTexts(bytes), std::vector<std::string>{"1: n:1|e:0"});
}

TEST(XlsxReader, Counts1904)
{
    WorkbookBuilder builder;
    builder.workbookProperties = R"(date1904="1")";
    builder.cellFormats = R"(<xf numFmtId="14"/>)";
    builder.sheetData = R"(<row r="1"><c r="A1"><v>43830</v></c></row>)";
    EXPECT_EQ(readCell(builder).text, QStringLiteral("2024-01-01"));
    builder.sheets += R"(<ext><x15:workbookPr xmlns:x15="x" chartTrackingRefBase="1"/></ext>)"; // says nothing about the epoch
    EXPECT_EQ(readCell(builder).text, QStringLiteral("2024-01-01"));
}

TEST(XlsxReader, ReadsTheStrictVariantAndOddPackages)
{
    WorkbookBuilder strict;
    strict.spreadsheetNamespace = "http://purl.oclc.org/ooxml/spreadsheetml/main";
    strict.relationNamespace = "http://purl.oclc.org/ooxml/officeDocument/relationships";
    strict.sheetTarget = "/odd/place.xml";
    strict.sheetData = R"(<row><c t="inlineStr"><is><t>x</t></is></c></row>)";
    EXPECT_EQ(readCell(strict).text, QStringLiteral("x"));

    WorkbookBuilder prefixed;
    prefixed.wholeSheet = R"(<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData>)"
                          R"(<x:row><x:c><x:v>7</x:v></x:c></x:row></x:sheetData></x:worksheet>)";
    EXPECT_EQ(readCell(prefixed).text, QStringLiteral("7"));
}

TEST(XlsxReader, FindsSheets)
{
    WorkbookBuilder builder;
    builder.sheets = R"(<sheet name="One" sheetId="1" r:id="rId1"/><sheet name="2" sheetId="5" state="veryHidden" r:id="rId7"/>)"
                     R"(<sheet name="Lost" sheetId="6" state="hidden" r:id="rId8"/>)";
    builder.moreRelations = R"(<Relationship Id="rId7" Type="x/worksheet" Target="../xl/two.xml"/>)";
    builder.sheetData = R"(<row><c><v>1</v></c></row>)";
    builder.more = {{"xl/two.xml", "<worksheet><sheetData><row><c><v>2</v></c></row></sheetData></worksheet>"}};
    const QByteArray bytes = builder.bytes();
    const auto workbook = openWorkbook(bytesOf(bytes));
    ASSERT_TRUE(workbook);
    EXPECT_EQ((*workbook)->sheets(), (std::vector<SheetInfo>{{1, QStringLiteral("One"), false},
                                                          {2, QStringLiteral("2"), true},
                                                          {3, QStringLiteral("Lost"), true}}));
    const std::pair<QStringView, const char*> cases[] = {{u"", "1"}, {u"one", "1"}, {u"1", "1"}, {u"2", "2"}};
    for (const auto& [name, value] : cases)
        EXPECT_EQ(readRows(bytes, name.toString()).at(0).cell(0).text, QString::fromLatin1(value)) << name.toString().toStdString();
    for (const QStringView name : {u"0", u"4", u"Two", u"-1", u"Lost"})
        EXPECT_FALSE((*workbook)->sheet(name.toString())) << name.toString().toStdString();
}

TEST(XlsxReader, AReaderOutlivesItsWorkbook)
{
    WorkbookBuilder builder;
    builder.sharedStrings = "<si><t>kept</t></si>";
    builder.sheetData = R"(<row><c t="s"><v>0</v></c></row>)";
    std::unique_ptr<TableReader> reader;
    {
        const auto workbook = openWorkbook(bytesOf(builder.bytes()));
        reader = *(*workbook)->sheet();
    }
    Row row;
    ASSERT_TRUE(*reader->next(row));
    EXPECT_EQ(row.cell(0).text, QStringLiteral("kept"));
    EXPECT_FALSE(*reader->next(row));
    EXPECT_FALSE(*reader->next(row));
}

TEST(XlsxReader, ReadsAcrossItsBuffer)
{
    WorkbookBuilder builder;
    for (int i = 1; i <= 20'000; ++i)
        builder.sheetData += "<row r=\"" + QByteArray::number(i) + "\"><c><v>" + QByteArray::number(i) + "</v></c></row>";
    const auto rows = readRows(builder.bytes());
    ASSERT_EQ(rows.size(), 20'000U);
    for (const Row& row : rows)
        ASSERT_EQ(row.cell(0).text, QString::number(row.number));
}

} // namespace
} // namespace attest
