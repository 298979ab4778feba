// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/render/html_renderer.h"

#include "core/base/sha256.h"
#include "core/report/render/block_layout.h"
#include "core/report/render/chart_table.h"

namespace attest {
namespace {

constexpr auto kStyle =
    "body{font:16px/1.5 'Noto Sans','Noto Sans CJK SC','Noto Sans Devanagari',sans-serif;color:#1c2733;max-width:60rem;"
    "margin:2rem auto;padding:0 1rem}h1,h2,h3{color:#1d4e63;line-height:1.25}table{border-collapse:collapse;width:100%;"
    "margin:1rem 0;font-size:.9em}caption{text-align:left;font-weight:bold;padding:.3rem 0}th,td{text-align:left;"
    "vertical-align:top;padding:.3rem .5rem;border-bottom:1px solid #c8d0d8}thead th{background:#f1f4f6;"
    "border-bottom-color:#1d4e63}.right{text-align:right;font-variant-numeric:tabular-nums}.centre{text-align:center}"
    ".total td{font-weight:bold;border-top:2px solid #1c2733}.muted td,.small,.note{color:#5a6672}.small,.note{font-size:.85em}"
    "tr.warning td{background:#fdf4e1}.callout{border-left:4px solid #1d4e63;background:#f1f4f6;padding:.6rem 1rem;margin:1rem 0}"
    ".callout.good{border-color:#1b6e43;background:#eaf4ee}.callout.warning{border-color:#8a5a00;background:#fdf4e1}"
    ".callout.bad{border-color:#a92a22;background:#fbedeb}.tone-good{color:#1b6e43;font-weight:bold}"
    ".tone-warning{color:#8a5a00;font-weight:bold}.tone-bad{color:#a92a22;font-weight:bold}code{overflow-wrap:anywhere}"
    ".kicker{font-weight:bold;color:#5a6672}.signature{display:inline-block;width:45%;margin:2rem 4% 0 0;"
    "border-top:1px solid #1c2733}@media print{tr,.callout{break-inside:avoid}}";

QString toneName(Tone tone)
{
    switch (tone) {
    case Tone::good:
        return QStringLiteral("good");
    case Tone::warning:
        return QStringLiteral("warning");
    case Tone::bad:
        return QStringLiteral("bad");
    case Tone::neutral:
        break;
    }
    return QStringLiteral("neutral");
}

QString rowClass(RowEmphasis emphasis)
{
    switch (emphasis) {
    case RowEmphasis::total:
        return QStringLiteral(" class=\"total\"");
    case RowEmphasis::muted:
        return QStringLiteral(" class=\"muted\"");
    case RowEmphasis::warning:
        return QStringLiteral(" class=\"warning\"");
    case RowEmphasis::none:
    case RowEmphasis::group:
        break;
    }
    return {};
}

QString columnClass(ColumnAlignment alignment)
{
    if (alignment == ColumnAlignment::right)
        return QStringLiteral(" class=\"right\"");
    return alignment == ColumnAlignment::centre ? QStringLiteral(" class=\"centre\"") : QString();
}

class HtmlWriter {
public:
    explicit HtmlWriter(const Document& document)
        : m_document(document), m_anchors(anchorsOf(document)), m_language(document.meta.language)
    {
    }

    QString run()
    {
        const DocumentMeta& meta = m_document.meta;
        const QString tag = QString(meta.language).replace(u'_', u'-').toHtmlEscaped();
        m_html = u"<!DOCTYPE html>\n<html lang=\"" + tag + u"\">\n<head>\n<meta charset=\"utf-8\">\n<title>"
               + meta.title.toHtmlEscaped() + u"</title>\n<meta name=\"author\" content=\"" + meta.author.toHtmlEscaped()
               + u"\">\n<style>" + QLatin1String(kStyle) + u"</style>\n</head>\n<body>\n";
        for (const Block& block : m_document.blocks)
            std::visit(*this, block);
        element("footer", u"<p class=\"note\">" + meta.footer.toHtmlEscaped() + u" " + meta.number.toHtmlEscaped() + u"</p>");
        return m_html + u"</body>\n</html>\n";
    }

    void operator()(const TitleBlock& block)
    {
        element("p", block.kicker.toHtmlEscaped(), QStringLiteral(" class=\"kicker\""));
        element("h1", block.title.toHtmlEscaped());
        element("p", block.subtitle.toHtmlEscaped());
    }
    void operator()(const HeadingBlock& block)
    {
        const QByteArray tag = "h" + QByteArray::number(std::clamp(block.level, 1, 3) + 1);
        const QString target = u"<a id=\"section-" + QString::number(m_heading++) + u"\"></a>";
        element(tag.constData(), target + block.text.toHtmlEscaped(), identity(block.anchor));
    }
    void operator()(const ParagraphBlock& block)
    {
        element("p", rich(block.text), block.small ? QStringLiteral(" class=\"small\"") : QString());
    }
    void operator()(const FactsBlock& block)
    {
        QString rows;
        for (const Fact& fact : block.facts)
            rows += u"<tr><th scope=\"row\">" + fact.label.toHtmlEscaped() + u"</th><td>" + toned(rich(fact.value), fact.tone) + u"</td></tr>\n";
        element("table", rows);
    }
    void operator()(const BulletsBlock& block)
    {
        QString items;
        for (const RichText& item : block.items)
            items += u"<li>" + rich(item) + u"</li>\n";
        element(block.numbered ? "ol" : "ul", items);
    }
    void operator()(const CalloutBlock& block)
    {
        QString content = u"<p>" + toned(block.title.toHtmlEscaped(), block.tone) + u"</p>";
        for (const RichText& paragraph : block.paragraphs)
            content += u"<p>" + rich(paragraph) + u"</p>";
        element("div", content, u" class=\"callout " + toneName(block.tone) + u'"');
    }
    void operator()(const TableBlock& table)
    {
        QString content = table.caption.isEmpty() ? QString() : u"<caption>" + table.caption.toHtmlEscaped() + u"</caption>\n";
        content += u"<thead><tr>";
        for (const TableColumn& column : table.columns)
            content += u"<th scope=\"col\"" + columnClass(column.alignment) + u'>' + column.heading.toHtmlEscaped() + u"</th>";
        content += u"</tr></thead>\n<tbody>\n";
        for (const TableRow& row : table.rows)
            content += u"<tr" + identity(row.anchor) + rowClass(row.emphasis) + u'>' + cells(table, row) + u"</tr>\n";
        element("table", QString(content + u"</tbody>\n"));
        if (!table.footnote.isEmpty())
            element("p", table.footnote.toHtmlEscaped(), QStringLiteral(" class=\"note\""));
    }
    void operator()(const ChartBlock& chart) { (*this)(chartTable(chart, m_language)); }
    void operator()(const PageBreakBlock&) {}
    void operator()(const ContentsBlock& block)
    {
        QString items;
        const std::vector<HeadingBlock> headings = headingsOf(m_document);
        for (std::size_t i = 0; i < headings.size(); ++i)
            if (headings[i].level <= block.depth)
                items += u"<li><a href=\"#section-" + QString::number(i) + u"\">" + headings[i].text.toHtmlEscaped() + u"</a></li>\n";
        element("nav", u"<h2>" + block.title.toHtmlEscaped() + u"</h2>\n<ul>\n" + items + u"</ul>\n");
    }
    void operator()(const SignaturesBlock& block)
    {
        QString lines;
        for (const SignatureLine& line : block.lines)
            lines += u"<div class=\"signature\"><p>" + line.role.toHtmlEscaped() + u"<br><b>" + line.name.toHtmlEscaped()
                   + u"</b><br>" + line.date.toHtmlEscaped() + u"<br><span class=\"small\">" + line.remark.toHtmlEscaped()
                   + u"</span></p></div>\n";
        element("div", lines);
    }

private:
    void element(const char* tag, const QString& content, const QString& attributes = {})
    {
        const QString name = QString::fromLatin1(tag);
        m_html += u'<' + name + attributes + u'>' + content + u"</" + name + u">\n";
    }

    static QString identity(const QString& anchor)
    {
        return anchor.isEmpty() ? QString() : QString(u" id=\"" + anchor.toHtmlEscaped() + u'"');
    }

    static QString toned(const QString& html, Tone tone)
    {
        return tone == Tone::neutral ? html : QString(u"<span class=\"tone-" + toneName(tone) + u"\">" + html + u"</span>");
    }

    QString rich(const RichText& text) const
    {
        QString result;
        for (const Run& run : text.runs) {
            QString html = run.text.toHtmlEscaped();
            const auto wrap = [&html](bool wanted, const char* tag) {
                const QString name = QString::fromLatin1(tag);
                if (wanted)
                    html = u'<' + name + u'>' + html + u"</" + name + u'>';
            };
            wrap(run.monospace, "code");
            wrap(run.italic, "i");
            wrap(run.bold, "b");
            if (m_anchors.contains(run.link))
                html = u"<a href=\"#" + run.link.toHtmlEscaped() + u"\">" + html + u"</a>";
            result += html;
        }
        return result;
    }

    QString cells(const TableBlock& table, const TableRow& row) const
    {
        if (row.emphasis == RowEmphasis::group)
            return u"<th scope=\"rowgroup\" colspan=\"" + QString::number(table.columns.size()) + u"\">"
                 + (row.cells.empty() ? QString() : rich(row.cells.front().text)) + u"</th>";
        QString result;
        for (std::size_t c = 0; c < table.columns.size(); ++c) {
            const TableCell cell = c < row.cells.size() ? row.cells[c] : TableCell();
            result += u"<td" + columnClass(table.columns[c].alignment) + u'>' + toned(rich(cell.text), cell.tone) + u"</td>";
        }
        return result;
    }

    const Document& m_document;
    QSet<QString> m_anchors;
    Language m_language;
    QString m_html;
    int m_heading = 0;
};

} // namespace

Result<RenderedReport> renderHtml(const Document& document)
{
    const QByteArray bytes = HtmlWriter(document).run().toUtf8();
    return RenderedReport{bytes, 0, sha256(bytes)};
}

} // namespace attest
