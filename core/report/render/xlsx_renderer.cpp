// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/render/xlsx_renderer.h"

#include "core/base/sha256.h"
#include "core/report/render/chart_table.h"
#include "core/report/render/report_workbook.h"

namespace attest {
namespace {

constexpr double kNarrowest = 9;
constexpr double kWidest = 60;

CellLook lookOf(Tone tone)
{
    switch (tone) {
    case Tone::good:
        return CellLook::good;
    case Tone::warning:
        return CellLook::warning;
    case Tone::bad:
        return CellLook::bad;
    case Tone::neutral:
        break;
    }
    return CellLook::plain;
}

CellLook lookOf(const TableRow& row, const TableCell& cell)
{
    if (cell.tone != Tone::neutral)
        return lookOf(cell.tone);
    if (row.emphasis == RowEmphasis::total || row.emphasis == RowEmphasis::group)
        return CellLook::bold;
    if (row.emphasis == RowEmphasis::warning)
        return CellLook::warning;
    return row.emphasis == RowEmphasis::muted ? CellLook::muted : CellLook::plain;
}

/// In characters; a wide character of Chinese counts for two.
double lengthOf(const QString& text)
{
    double length = 2;
    for (const QChar c : text)
        length += c.unicode() >= 0x2e80 ? 2 : 1;
    return length;
}

std::vector<double> widthsOf(const TableBlock& table)
{
    std::vector<double> widths;
    for (const TableColumn& column : table.columns)
        widths.push_back(std::clamp(lengthOf(column.heading), kNarrowest, kWidest / 2));
    for (const TableRow& row : table.rows)
        for (std::size_t c = 0; c < std::min(row.cells.size(), widths.size()) && row.emphasis != RowEmphasis::group; ++c)
            widths[c] = std::clamp(lengthOf(row.cells[c].text.plain()), widths[c], kWidest);
    return widths;
}

void writeTable(ReportWorkbook& workbook, const TableBlock& table, const QString& name)
{
    workbook.startSheet(name, widthsOf(table));
    for (std::size_t c = 0; c < table.columns.size(); ++c)
        workbook.text(0, static_cast<qsizetype>(c), table.columns[c].heading, CellLook::head);
    workbook.freezeRows(1);
    qsizetype line = 1;
    for (const TableRow& row : table.rows) {
        const std::size_t count = row.emphasis == RowEmphasis::group ? std::min<std::size_t>(row.cells.size(), 1) : row.cells.size();
        for (std::size_t c = 0; c < count; ++c) {
            const TableCell& cell = row.cells[c];
            const auto column = static_cast<qsizetype>(c);
            if (cell.number)
                workbook.number(line, column, *cell.number, cell.text.plain(), lookOf(row, cell));
            else
                workbook.text(line, column, cell.text.plain(), lookOf(row, cell));
        }
        ++line;
    }
    if (!table.footnote.isEmpty())
        workbook.text(line + 1, 0, table.footnote, CellLook::muted);
}

/// The running text, a line a row, on the first sheet.
class TextSheet {
public:
    explicit TextSheet(ReportWorkbook& workbook) : m_workbook(workbook) {}

    void operator()(const TitleBlock& block)
    {
        line(block.kicker, CellLook::muted);
        line(block.title, CellLook::title);
        line(block.subtitle, CellLook::muted);
        ++m_row;
    }
    void operator()(const HeadingBlock& block)
    {
        m_heading = block.text;
        ++m_row;
        line(block.text, block.level == 1 ? CellLook::title : CellLook::bold);
    }
    void operator()(const ParagraphBlock& block) { line(block.text.plain(), CellLook::wrapped); }
    void operator()(const FactsBlock& block)
    {
        for (const Fact& fact : block.facts)
            pair(fact.label, fact.value.plain(), fact.tone == Tone::neutral ? CellLook::wrapped : lookOf(fact.tone));
    }
    void operator()(const BulletsBlock& block)
    {
        for (const RichText& item : block.items)
            line(item.plain(), CellLook::wrapped);
    }
    void operator()(const CalloutBlock& block)
    {
        line(block.title, lookOf(block.tone) == CellLook::plain ? CellLook::bold : lookOf(block.tone));
        for (const RichText& paragraph : block.paragraphs)
            line(paragraph.plain(), CellLook::wrapped);
    }
    void operator()(const TableBlock& table) { line(nameOf(table.caption), CellLook::muted); }
    void operator()(const ChartBlock& chart) { line(nameOf(chart.title), CellLook::muted); }
    void operator()(const PageBreakBlock&) {}
    void operator()(const ContentsBlock&) {}
    void operator()(const SignaturesBlock& block)
    {
        ++m_row;
        for (const SignatureLine& item : block.lines)
            pair(item.role, QStringList{item.name, item.date, item.remark}.join(u"  ").trimmed(), CellLook::wrapped);
    }

private:
    QString nameOf(const QString& caption) const { return caption.isEmpty() ? m_heading : caption; }

    void line(const QString& text, CellLook look)
    {
        if (!text.isEmpty())
            m_workbook.text(m_row++, 0, text, look);
    }
    void pair(const QString& label, const QString& value, CellLook look)
    {
        m_workbook.text(m_row, 0, label, CellLook::muted);
        m_workbook.text(m_row++, 1, value, look);
    }

    ReportWorkbook& m_workbook;
    QString m_heading;
    qsizetype m_row = 0;
};

/// A table without a caption takes its name from the heading above it.
void writeTables(ReportWorkbook& workbook, const Document& document)
{
    const Language language(document.meta.language);
    QString heading = document.meta.title;
    for (const Block& block : document.blocks) {
        if (const auto* above = std::get_if<HeadingBlock>(&block))
            heading = above->text;
        if (const auto* table = std::get_if<TableBlock>(&block))
            writeTable(workbook, *table, table->caption.isEmpty() ? heading : table->caption);
        if (const auto* chart = std::get_if<ChartBlock>(&block))
            writeTable(workbook, chartTable(*chart, language), chart->title.isEmpty() ? heading : chart->title);
    }
}

} // namespace

Result<RenderedReport> renderXlsx(const Document& document)
{
    ReportWorkbook workbook(document.meta);
    workbook.startSheet(document.meta.title, {60, 80});
    TextSheet sheet(workbook);
    for (const Block& block : document.blocks)
        std::visit(sheet, block);
    writeTables(workbook, document);
    const Result<QByteArray> bytes = workbook.finish();
    if (!bytes)
        return bytes.failure();
    return RenderedReport{*bytes, 0, sha256(*bytes)};
}

} // namespace attest
