// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbook_builder.h"
#include "workbook_reading.h"

#include <gtest/gtest.h>

namespace attest {
namespace {

using test::failureOf;
using test::OdsBuilder;
using test::rowTexts;

std::vector<std::string> rowsOf(const QByteArray& rows)
{
    return rowTexts(OdsBuilder::of(rows).bytes());
}

QByteArray row(const QByteArray& cells)
{
    return "<table:table-row>" + cells + "</table:table-row>";
}

TEST(OdsReader, ReadsEveryTypeOfCell)
{
    const struct {
        const char* attributes;
        const char* content;
        const char* cell;
    } cases[] = {
        {R"(office:value-type="float" office:value="12.50")", "<text:p>12,50</text:p>", "n:12.50"},
        {R"(office:value-type="float" office:value="71.09999999999999")", "", "n:71.1"},
        {R"(office:value-type="percentage" office:value="0.055")", "<text:p>5.5 %</text:p>", "n:0.055"},
        {R"(office:value-type="currency" office:currency="EUR" office:value="1E3")", "<text:p>1.000 €</text:p>", "n:1000"},
        {R"(office:value-type="float" office:value="many")", "", "e:many"},
        {R"(office:value-type="date" office:date-value="2024-01-31")", "<text:p>31.1.24</text:p>", "d:2024-01-31"},
        {R"(office:value-type="date" office:date-value="2024-01-31T09:15:00")", "", "d:2024-01-31T09:15:00"},
        {R"(office:value-type="date" office:date-value="2024-01-31T23:59:59.999999997")", "", "d:2024-02-01T00:00:00"},
        {R"(office:value-type="date" office:date-value="2024-02-30")", "", "e:2024-02-30"},
        {R"(office:value-type="time" office:time-value="PT09H15M00S")", "", "d:09:15:00"},
        {R"(office:value-type="time" office:time-value="PT09H14M59.5S")", "", "d:09:15:00"},
        {R"(office:value-type="time" office:time-value="PT36H00M00S")", "", "36:00:00"},
        {R"(office:value-type="time" office:time-value="P1DT12H")", "", "36:00:00"},
        {R"(office:value-type="time" office:time-value="-PT1H")", "", "-01:00:00"},
        {R"(office:value-type="time" office:time-value="PT1Y")", "", "e:PT1Y"},
        {R"(office:value-type="boolean" office:boolean-value="true")", "", "b:TRUE"},
        {R"(office:value-type="boolean" office:boolean-value="false")", "", "b:FALSE"},
        {R"(office:value-type="boolean" office:boolean-value="5")", "", "e:5"},
        {R"(office:value-type="string")", "<text:p>one</text:p><text:p>two</text:p>", "one\ntwo"},
        {R"(office:value-type="string")", R"(<text:p><text:s/>a<text:s text:c="3"/>b<text:tab/>c<text:line-break/>d</text:p>)", " a   b\tc\nd"},
        {R"(office:value-type="string")", "<text:p>\n  much \t white\n space </text:p>", "much white space "},
        {R"(office:value-type="string")", "<text:p>of <text:span>many <text:a>parts</text:a></text:span></text:p>", "of many parts"},
        {R"(office:value-type="string")", "<office:annotation><text:p>a note</text:p></office:annotation><text:p>text</text:p>", "text"},
        {R"(office:value-type="string")", "<text:p>a<office:annotation><text:p>note</text:p></office:annotation>b</text:p>", "ab"},
        {R"(office:value-type="string")", "<draw:frame><draw:text-box><text:p>in a box</text:p></draw:text-box></draw:frame><text:p>x</text:p>", "x"},
        {R"(office:value-type="string" office:string-value="stored")", "<text:p>shown</text:p>", "stored"},
        {"", "<text:p>without a type</text:p>", "without a type"},
        {R"(table:formula="of:=[.B1]*2" office:value-type="float" office:value="4")", "<text:p>4</text:p>", "n:4"},
        {"table:formula=\"of:=SUM([.B1:.B9])\"", "", "e:=SUM([.B1:.B9])"},
        {R"(table:formula="of:=1/0" office:value-type="string" office:string-value="" calcext:value-type="error")", "<text:p>#DIV/0!</text:p>", "e:#DIV/0!"},
        {R"(table:formula="of:=1/0" office:value-type="float" office:value="0")", "<text:p>#DIV/0!</text:p>", "e:#DIV/0!"},
        {R"(table:formula="of:=A" office:value-type="float" office:value="0")", "<text:p>Err:508</text:p>", "e:Err:508"},
        {R"(office:value-type="string")", "<text:p>#1 of 2!</text:p>", "#1 of 2!"}, // no formula: words
    };
    for (const auto& one : cases) {
        const QByteArray cell = QByteArray("<table:table-cell ") + one.attributes + ">" + one.content + "</table:table-cell>";
        EXPECT_EQ(rowsOf(row(cell)), std::vector<std::string>{std::string("1: ") + one.cell}) << cell.constData();
    }
}

TEST(OdsReader, KeepsPlacesOfRepeatedAndHiddenRows)
{
    const QByteArray cell = R"(<table:table-cell office:value-type="string"><text:p>x</text:p></table:table-cell>)";
    const QByteArray rows =
        R"(<table:table-row table:number-rows-repeated="3"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>)"
        R"(<table:table-row table:number-rows-repeated="2" table:visibility="filter">)" + cell + "</table:table-row>"
        R"(<table:table-header-rows><table:table-row><table:covered-table-cell office:value-type="string"><text:p>under</text:p></table:covered-table-cell>)"
        R"(<table:table-cell table:number-columns-repeated="2"/><table:table-cell table:number-columns-repeated="2" office:value-type="float" office:value="7"/>)"
        R"(<table:table-cell table:number-columns-repeated="16379"/></table:table-row></table:table-header-rows>)"
        R"(<table:table-row table:visibility="collapse">)" + cell + "</table:table-row>"
        R"(<table:table-row table:number-rows-repeated="1048570"/>)";
    EXPECT_EQ(rowsOf(rows), (std::vector<std::string>{"4h: x", "5h: x", "6: |||n:7|n:7", "7h: x"}));
}

TEST(OdsReader, FindsSheetsAndTheirVisibility)
{
    OdsBuilder builder;
    builder.automaticStyles = R"(<style:style style:name="ta2" style:family="table"><style:table-properties table:display="false"/></style:style>)";
    const auto table = [](const char* name, const char* style, const char* cell) -> QByteArray {
        return QByteArray(R"(<table:table table:name=")") + name + R"(" table:style-name=")" + style + R"("><table:shapes><draw:frame><table:table table:name="chart"/>)"
               "</draw:frame></table:shapes>" + row(R"(<table:table-cell office:value-type="string"><text:p>)" + QByteArray(cell)
               + R"(</text:p></table:table-cell>)") + "</table:table>";
    };
    builder.tables = "<table:tracked-changes><table:table-cell><text:p>old</text:p></table:table-cell></table:tracked-changes>"
                     + table("Meters &amp; more", "ta1", "1") + table("Secret", "ta2", "2")
                     + "<table:dde-links><table:table table:name=\"link\"/></table:dde-links>";
    const auto workbook = openWorkbook(bytesOf(builder.bytes()));
    ASSERT_TRUE(workbook);
    EXPECT_EQ((*workbook)->sheets(), (std::vector<SheetInfo>{{1, QStringLiteral("Meters & more"), false}, {2, QStringLiteral("Secret"), true}}));
    for (const QStringView name : {u"secret", u"2"})
        EXPECT_EQ(rowTexts(builder.bytes(), name.toString()), std::vector<std::string>{"1: 2"});
    EXPECT_EQ(rowTexts(builder.bytes()), std::vector<std::string>{"1: 1"});
    EXPECT_EQ(failureOf(builder.bytes(), QStringLiteral("3")), "f: The workbook has no sheet “3”");
}

TEST(OdsReader, KnowsIdentifiersAndHiddenColumns)
{
    OdsBuilder builder = OdsBuilder::of(
        R"(<table:table-column table:number-columns-repeated="2"/><table:table-column table:visibility="collapse" table:default-cell-style-name="id"/>)"
        + row(R"(<table:table-cell table:style-name="id" office:value-type="float" office:value="123"/>)"
              R"(<table:table-cell table:style-name="grouped" office:value-type="float" office:value="123"/>)"
              R"(<table:table-cell office:value-type="float" office:value="45"/>)"
              R"(<table:table-cell table:style-name="child" office:value-type="float" office:value="6"/>)"));
    builder.automaticStyles =
        R"(<number:number-style style:name="N1"><number:number number:decimal-places="0" number:min-integer-digits="5"/></number:number-style>)"
        R"(<number:number-style style:name="N2"><number:number number:min-integer-digits="5" number:grouping="true"/></number:number-style>)"
        R"(<style:style style:name="id" style:family="table-cell" style:data-style-name="N1"/>)"
        R"(<style:style style:name="grouped" style:family="table-cell" style:data-style-name="N2"/>)"
        R"(<style:style style:name="child" style:family="table-cell" style:parent-style-name="common"/>)";
    builder.styles = R"(<number:number-style style:name="N9"><number:number number:min-integer-digits="3"/></number:number-style>)"
                     R"(<style:style style:name="common" style:family="table-cell" style:data-style-name="N9"/>)";
    EXPECT_EQ(rowTexts(builder.bytes()), std::vector<std::string>{"1: 00123|n:123|00045|006"});
    const auto workbook = openWorkbook(bytesOf(builder.bytes()));
    const auto reader = (*workbook)->sheet();
    Utf8Row first;
    ASSERT_TRUE(*(*reader)->nextUtf8(first));
    EXPECT_FALSE((*reader)->hidesColumn(1));
    EXPECT_TRUE((*reader)->hidesColumn(2));
    EXPECT_FALSE((*reader)->hidesColumn(3));
}

TEST(OdsReader, RefusesWhatIsHostileOrBroken)
{
    const QByteArray cell = R"(<table:table-cell table:number-columns-repeated="%1" office:value-type="string"><text:p>x</text:p></table:table-cell>)";
    const auto repeated = [&](const char* columns, const char* rows) -> QByteArray {
        return "<table:table-row table:number-rows-repeated=\"" + QByteArray(rows) + "\">" + QByteArray(cell).replace("%1", columns) + "</table:table-row>";
    };
    const QByteArray longText = "<table:table-cell><text:p>" + QByteArray(32'767 * 8 + 1, 'x') + "</text:p></table:table-cell>";
    const struct {
        QByteArray rows;
        const char* line;
    } cases[] = {
        {repeated("16384", "1048576"), "f, sheet \"One\", row 1: The sheet repeats its cells more often than is safe"},
        {repeated("99999999999", "1"), ""}, // up to the last column
        {repeated("16384", "1"), ""},
        {row("<table:table-cell/>" + QByteArray(cell).replace("%1", "16384")), "f, sheet \"One\", row 1: A cell lies outside of the columns of a spreadsheet"},
        {repeated("1", "1048576") + repeated("1", "1"), "f, sheet \"One\", row 1048577: The sheet has more rows than a spreadsheet may have"},
        {row(longText), "f, sheet \"One\", row 1: A cell is longer than a spreadsheet allows"},
        {row(R"(<table:table-cell><text:p>a<text:s text:c="2000000000"/></text:p></table:table-cell>)"), "f, sheet \"One\", row 1: A cell is longer than a spreadsheet allows"},
        {row("<table:table-cell>"), "f: The workbook is damaged: mismatched tag"},
    };
    for (const auto& one : cases)
        EXPECT_EQ(failureOf(OdsBuilder::of(one.rows).bytes()), one.line) << one.rows.left(80).constData();
}

TEST(OdsReader, SaysWhatTheFileIs)
{
    OdsBuilder builder = OdsBuilder::of(row("<table:table-cell/>"));
    builder.more = {{"META-INF/manifest.xml", R"(<m:manifest xmlns:m="m"><m:file-entry m:full-path="content.xml"><m:encryption-data/></m:file-entry></m:manifest>)"}};
    EXPECT_EQ(failureOf(builder.bytes()), "f: The workbook has a password; Save it without a password");
    builder.more = {{"META-INF/manifest.xml", R"(<!DOCTYPE m><m:manifest xmlns:m="m"/>)"}}; // as old programs wrote it
    EXPECT_EQ(failureOf(builder.bytes()), "");
    EXPECT_EQ(failureOf(OdsBuilder().bytes()), "f: The workbook has no sheet");
    EXPECT_EQ(failureOf(test::zipOf({{"mimetype", "application/vnd.oasis.opendocument.text"},
                                     {"content.xml", R"(<office:d xmlns:office="o"><office:body><office:text/></office:body></office:d>)"}})),
              "f: The workbook has no sheet");
}

} // namespace
} // namespace attest
