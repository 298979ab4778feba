// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/render/html_renderer.h"

#include "core/report/document_builder.h"
#include "tests/core/report/sample_document.h"

#include <gtest/gtest.h>

namespace attest {
namespace {

QString htmlOf(const Document& document)
{
    const Result<RenderedReport> rendered = renderHtml(document);
    return rendered ? QString::fromUtf8(rendered->bytes) : QString();
}

TEST(HtmlRenderer, EscapesEveryText)
{
    const QString evil = QStringLiteral("<script>alert(\"1\")</script>&");
    DocumentMeta meta;
    meta.title = meta.author = meta.footer = meta.number = evil;
    TableBlock table;
    table.caption = table.footnote = evil;
    table.columns = {{evil, ColumnAlignment::left, 0}};
    table.rows = {{{evil}, RowEmphasis::none, evil}, {{evil}, RowEmphasis::group, {}}};
    const QString html = htmlOf(DocumentBuilder(meta)
                                    .title(evil, evil, evil)
                                    .heading(1, evil, evil)
                                    .paragraph(RichText({bold(evil), linkTo(evil, evil)}))
                                    .facts({{evil, evil, Tone::bad}})
                                    .bullets({evil})
                                    .callout(Tone::bad, evil, {evil})
                                    .table(table)
                                    .signatures({{evil, evil, evil, evil}})
                                    .contents(evil)
                                    .take());
    EXPECT_FALSE(html.contains(QStringLiteral("<script")));
    EXPECT_FALSE(html.contains(QStringLiteral("alert(\"")));
    EXPECT_TRUE(html.contains(QStringLiteral("&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;&amp;")));
}

TEST(HtmlRenderer, NamesItsLanguageAndSetsAllTexts)
{
    const QString html = htmlOf(sampleDocument(QStringLiteral("zh_CN")));
    EXPECT_TRUE(html.contains(QStringLiteral("<html lang=\"zh-CN\">")));
    for (const QString& text : sampleTexts(QStringLiteral("zh_CN")))
        EXPECT_TRUE(html.contains(text.toHtmlEscaped())) << qPrintable(text);
}

TEST(HtmlRenderer, LinksOnlyWhereThereIsATarget)
{
    const QString html = htmlOf(DocumentBuilder({})
                                    .heading(1, QStringLiteral("H"), QStringLiteral("there"))
                                    .paragraph(RichText({linkTo(QStringLiteral("there"), QStringLiteral("yes")), linkTo(QStringLiteral("nowhere"), QStringLiteral("no"))}))
                                    .take());
    EXPECT_TRUE(html.contains(QStringLiteral("<a href=\"#there\">yes</a>")));
    EXPECT_FALSE(html.contains(QStringLiteral("nowhere")));
}

} // namespace
} // namespace attest
