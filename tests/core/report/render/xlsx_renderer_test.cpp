// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/render/xlsx_renderer.h"

#include "core/report/document_builder.h"
#include "tests/core/report/render/outside_program.h"
#include "tests/core/report/sample_document.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace attest {
namespace {

/// One part of a rendered workbook.
QString partOf(const Document& document, const QString& part)
{
    const QTemporaryDir folder;
    const Result<RenderedReport> rendered = renderXlsx(document);
    QFile file(folder.filePath(QStringLiteral("report.xlsx")));
    if (!rendered || !file.open(QIODevice::WriteOnly) || file.write(rendered->bytes) < 0)
        return {};
    file.close();
    return QString::fromUtf8(printed(QStringLiteral("unzip"), {QStringLiteral("-p"), file.fileName(), part}));
}

Document tableOf(const std::vector<TableCell>& cells, const QString& caption = QStringLiteral("Table"))
{
    TableBlock table;
    table.caption = caption;
    for (std::size_t c = 0; c < cells.size(); ++c)
        table.columns.push_back({QStringLiteral("C") + QString::number(c), ColumnAlignment::left, 0});
    table.rows = {{cells, RowEmphasis::none, {}}};
    DocumentMeta meta;
    meta.title = QStringLiteral("Report");
    return DocumentBuilder(meta).table(table).take();
}

const QString kStrings = QStringLiteral("xl/sharedStrings.xml");
const QString kSecondSheet = QStringLiteral("xl/worksheets/sheet2.xml");

TEST(XlsxRenderer, HoldsAllTexts)
{
    const QString strings = partOf(sampleDocument(QStringLiteral("hi")), kStrings);
    for (const QString& text : sampleTexts(QStringLiteral("hi")))
        EXPECT_TRUE(text == QStringLiteral("विषय-सूची") || strings.contains(text)) << qPrintable(text); // there are no contents
}

TEST(XlsxRenderer, TextIsNeverAFormula)
{
    const Document document = tableOf({QStringLiteral("=1+1"), QStringLiteral("+cmd|' /C calc'!A0"), QStringLiteral("-2"), QStringLiteral("@SUM(A1)"),
                                       QStringLiteral("http://example.org")});
    const QString sheet = partOf(document, kSecondSheet);
    EXPECT_FALSE(sheet.contains(QStringLiteral("<f>")));
    EXPECT_FALSE(sheet.contains(QStringLiteral("<hyperlink")));
    EXPECT_EQ(sheet.count(QStringLiteral("t=\"s\"")), 10); // five headings, five cells
    EXPECT_TRUE(partOf(document, kStrings).contains(QStringLiteral("<t>=1+1</t>")));
}

TEST(XlsxRenderer, NumbersAreNumbersAsLongAsTheyStayExact)
{
    const Document document = tableOf({numberCell(Decimal::of("1234.50"), QStringLiteral("1,234.50")),
                                       numberCell(Decimal::of("12345678901234567.5"), QStringLiteral("12,345,678,901,234,567.5"))});
    EXPECT_TRUE(partOf(document, kSecondSheet).contains(QStringLiteral("<v>1234.5</v>")));
    EXPECT_TRUE(partOf(document, QStringLiteral("xl/styles.xml")).contains(QStringLiteral("#,##0.00")));
    EXPECT_TRUE(partOf(document, kStrings).contains(QStringLiteral("12,345,678,901,234,567.5")));
}

TEST(XlsxRenderer, SheetNamesAreLawfulAndUnique)
{
    TableBlock table;
    table.caption = QStringLiteral("Energy [2024]: a/b?*\\ 'and a very long name indeed'");
    table.columns = {{QStringLiteral("A"), ColumnAlignment::left, 0}};
    TableBlock reserved = table;
    reserved.caption = QStringLiteral("History");
    const QString book = partOf(DocumentBuilder({}).table(table).table(table).table(reserved).take(), QStringLiteral("xl/workbook.xml"));
    EXPECT_EQ(book.count(QStringLiteral("<sheet name=")), 4);
    EXPECT_TRUE(book.contains(QStringLiteral("\"Energy 2024 a b and a very long\""))) << qPrintable(book);
    EXPECT_TRUE(book.contains(QStringLiteral("\"Energy 2024 a b and a very lo 2\""))) << qPrintable(book);
    EXPECT_FALSE(book.contains(QStringLiteral("\"History\"")));
}

TEST(XlsxRenderer, ATextLongerThanACellIsAnErrorNotALoss)
{
    EXPECT_TRUE(renderXlsx(tableOf({QString(32767, u'x')})));
    const Result<RenderedReport> rendered = renderXlsx(tableOf({QString(32768, u'x')}));
    ASSERT_FALSE(rendered);
    EXPECT_EQ(rendered.error().place.sheet, QStringLiteral("Table"));
}

} // namespace
} // namespace attest
