// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/render/pdf_renderer.h"

#include "core/report/document_builder.h"
#include "tests/core/report/render/outside_program.h"
#include "tests/core/report/sample_document.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace attest {
namespace {

/// A rendered document in a file of its own.
class PdfFile {
public:
    explicit PdfFile(const Document& document) : m_rendered(renderPdf(document)), m_path(m_folder.filePath(QStringLiteral("report.pdf")))
    {
        QFile file(m_path);
        if (m_rendered && file.open(QIODevice::WriteOnly))
            file.write(m_rendered->bytes);
    }

    bool isRendered() const { return m_rendered.has_value(); }
    const RenderedReport& rendered() const { return m_rendered.value(); }
    /// Of all pages or one; with layout, what stands on one line is read as one.
    QString text(int page = 0, bool layout = false) const
    {
        QStringList arguments{QStringLiteral("-enc"), QStringLiteral("UTF-8"), m_path, QStringLiteral("-")};
        if (layout)
            arguments.prepend(QStringLiteral("-layout"));
        if (page > 0)
            arguments = QStringList{QStringLiteral("-f"), QString::number(page), QStringLiteral("-l"), QString::number(page)} + arguments;
        return QString::fromUtf8(printed(QStringLiteral("pdftotext"), arguments));
    }
    QByteArray structure() const { return printed(QStringLiteral("pdfinfo"), {QStringLiteral("-struct"), m_path}); }
    QByteArray fonts() const { return printed(QStringLiteral("pdffonts"), {m_path}); }
    QByteArray check() const { return printed(QStringLiteral("qpdf"), {QStringLiteral("--check"), m_path}); }
    /// The file's objects in clear text.
    QByteArray objects() const
    {
        return printed(QStringLiteral("qpdf"), {QStringLiteral("--qdf"), QStringLiteral("--object-streams=disable"), m_path, QStringLiteral("-")});
    }

private:
    QTemporaryDir m_folder;
    Result<RenderedReport> m_rendered;
    QString m_path;
};

class PdfInLanguage : public testing::TestWithParam<const char*> {
protected:
    QString language() const { return QString::fromLatin1(GetParam()); }
};

TEST_P(PdfInLanguage, TextComesOutExactly)
{
    const PdfFile pdf(sampleDocument(language()));
    ASSERT_TRUE(pdf.isRendered());
    const QString text = folded(pdf.text());
    for (const QString& expected : sampleTexts(language()))
        EXPECT_TRUE(text.contains(folded(expected))) << qPrintable(expected);
}

TEST_P(PdfInLanguage, WordsAreNotTornApart)
{
    const PdfFile pdf(sampleDocument(language()));
    ASSERT_TRUE(pdf.isRendered());
    const QString text = pdf.text().simplified();
    for (const QString& expected : sampleTexts(language()))
        for (const QString& word : expected.split(u' '))
            EXPECT_TRUE(text.contains(word) || word.size() > 20) << qPrintable(word);
}

TEST_P(PdfInLanguage, AllFontsAreEmbeddedWithTheirCharacters)
{
    const PdfFile pdf(sampleDocument(language()));
    const QList<QByteArray> lines = pdf.fonts().trimmed().split('\n');
    ASSERT_GT(lines.size(), 2);
    for (qsizetype i = 2; i < lines.size(); ++i) {
        EXPECT_TRUE(QString::fromUtf8(lines[i]).contains(QRegularExpression(QStringLiteral("yes +yes +yes")))) << lines[i].constData();
        EXPECT_TRUE(lines[i].contains("+NotoSans")) << lines[i].constData();
        EXPECT_FALSE(lines[i].contains("CJKjp")) << "the Japanese face draws other forms";
    }
}

TEST_P(PdfInLanguage, IsSoundTaggedAndMarkedAsArchive)
{
    const PdfFile pdf(sampleDocument(language()));
    EXPECT_TRUE(pdf.check().contains("No syntax or stream encoding errors"));
    const QByteArray objects = pdf.objects();
    EXPECT_TRUE(objects.startsWith("%PDF-1.4"));
    EXPECT_TRUE(objects.contains("/Marked true"));
    EXPECT_TRUE(objects.contains(QByteArray("/Lang (" + language().replace(u'_', u'-').toUtf8() + ")")));
    EXPECT_TRUE(objects.contains("<pdfaid:part>1</pdfaid:part>"));
    EXPECT_TRUE(objects.contains("/GTS_PDFA1"));
    EXPECT_FALSE(objects.contains("/Group"));
    EXPECT_TRUE(objects.contains("/Artifact BMC"));
}

TEST_P(PdfInLanguage, SameDocumentSameBytes)
{
    const Result<RenderedReport> first = renderPdf(sampleDocument(language()));
    const Result<RenderedReport> second = renderPdf(sampleDocument(language()));
    ASSERT_TRUE(first && second);
    EXPECT_EQ(first->bytes, second->bytes);
    EXPECT_EQ(first->sha256, second->sha256);
    EXPECT_EQ(first->sha256.size(), 64);
}

INSTANTIATE_TEST_SUITE_P(Languages, PdfInLanguage, testing::Values("en", "de", "zh_CN", "hi"));

TEST(PdfRenderer, TagsTheKindsOfBlocks)
{
    const QByteArray structure = PdfFile(sampleDocument(QStringLiteral("en"))).structure();
    for (const char* tag : {"Document", "H1 (block)", "H2 (block)", "H3 (block)", "Table", "TR", "TH", "TD", "L (block)", "LI (block)",
                            "LBody (block)", "Figure", "TOC", "TOCI", "/Scope /Column", "/Scope /Row"})
        EXPECT_TRUE(structure.contains(tag)) << tag;
}

TEST(PdfRenderer, FiguresHaveAlternativeTexts)
{
    const QByteArray objects = PdfFile(sampleDocument(QStringLiteral("en"))).objects();
    EXPECT_EQ(objects.count("/Alt "), 2);
    EXPECT_TRUE(objects.contains("/Alt (Electricity balance: Bought from the grid, Own use of solar power)"));
}

TEST(PdfRenderer, HeadingsAreBookmarksBelowEachOther)
{
    const QByteArray objects = PdfFile(sampleDocument(QStringLiteral("en"))).objects();
    for (const char* title : {"/Title (1 Boundary and scope)", "/Title (1.1 Electricity balance)", "/Title (1.2 Difference)", "/Title (2 Evidence)"})
        EXPECT_EQ(objects.count(title), 1) << title;
}

TEST(PdfRenderer, ContentsNamesThePageOfEachHeading)
{
    const PdfFile pdf(sampleDocument(QStringLiteral("en")));
    const QString contents = folded(pdf.text(2, true));
    const QString titles[] = {QStringLiteral("1 Boundary and scope"), QStringLiteral("1.1 Electricity balance"), QStringLiteral("2 Evidence")};
    for (const QString& title : titles) {
        int page = 3;
        while (page <= pdf.rendered().pages && !folded(pdf.text(page)).contains(folded(title)))
            ++page;
        EXPECT_TRUE(contents.contains(folded(title) + QString::number(page))) << qPrintable(title) << page;
    }
}

TEST(PdfRenderer, LinksLeadFromContentsAndFromRuns)
{
    // Four headings down to the second level in the contents, one run that names a table's row.
    EXPECT_EQ(PdfFile(sampleDocument(QStringLiteral("en"))).objects().count("/Subtype /Link"), 5);
}

TEST(PdfRenderer, LongTableRepeatsItsHeadAndLosesNoRow)
{
    const PdfFile pdf(longTable(120));
    ASSERT_GE(pdf.rendered().pages, 3);
    for (int page = 1; page <= pdf.rendered().pages; ++page) {
        EXPECT_EQ(pdf.text(page).count(QStringLiteral("Name of row")), 1) << page;
        EXPECT_TRUE(pdf.text(page).contains(QStringLiteral("Page %1 of %2").arg(page).arg(pdf.rendered().pages)));
    }
    const QStringList lines = pdf.text().split(u'\n');
    for (int row = 1; row <= 120; ++row)
        EXPECT_EQ(lines.count(QStringLiteral("Row ") + QString::number(row)), 1) << row;
}

Document oneCell(const TableCell& cell, int columns)
{
    TableBlock table;
    TableRow row;
    for (int c = 0; c < columns; ++c) {
        table.columns.push_back({QStringLiteral("C") + QString::number(c), ColumnAlignment::left, 1});
        row.cells.push_back(cell);
    }
    table.rows.push_back(row);
    return DocumentBuilder({}).table(table).take();
}

TEST(PdfRenderer, HashesAreBrokenWithoutHyphens)
{
    const QString hash = QStringLiteral("9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08");
    const PdfFile narrow(oneCell(monospace(hash), 1));
    EXPECT_TRUE(narrow.text().contains(hash));
    const PdfFile broken(oneCell(monospace(hash.repeated(4)), 1));
    EXPECT_TRUE(folded(broken.text()).contains(hash.repeated(4)));
}

TEST(PdfRenderer, ARowHigherThanAPageIsContinued)
{
    QString words;
    for (int i = 0; i < 3000; ++i)
        words += u"word" + QString::number(i) + u' ';
    const PdfFile pdf(oneCell(words.trimmed(), 2));
    ASSERT_GT(pdf.rendered().pages, 1);
    const QString text = pdf.text();
    for (int i = 0; i < 3000; i += 97)
        EXPECT_EQ(text.count(QRegularExpression(QStringLiteral("\\bword%1\\b").arg(i))), 2) << i;
}

TEST(PdfRenderer, EmptyDocumentIsOnePage)
{
    const PdfFile pdf(Document{});
    ASSERT_TRUE(pdf.isRendered());
    EXPECT_EQ(pdf.rendered().pages, 1);
    EXPECT_TRUE(pdf.check().contains("No syntax or stream encoding errors"));
}

TEST(PdfRenderer, UnknownLinksAndRaggedRowsAreSetPlainly)
{
    TableBlock table;
    table.columns = {{QStringLiteral("A"), ColumnAlignment::left, 0}, {QStringLiteral("B"), ColumnAlignment::left, 0}};
    table.rows = {{{}, RowEmphasis::none, {}}, {{QStringLiteral("x"), QStringLiteral("y"), QStringLiteral("z")}, RowEmphasis::none, {}}};
    const PdfFile pdf(DocumentBuilder({}).paragraph(RichText(linkTo(QStringLiteral("nowhere"), QStringLiteral("see there")))).table(table).take());
    ASSERT_TRUE(pdf.isRendered());
    EXPECT_TRUE(pdf.text().contains(QStringLiteral("see there")));
    EXPECT_EQ(pdf.objects().count("/Subtype /Link"), 0);
}

} // namespace
} // namespace attest
