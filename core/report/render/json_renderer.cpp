// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/render/json_renderer.h"

#include "core/base/sha256.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace attest {
namespace {

using Object = QJsonObject;

QString word(Tone tone)
{
    const char* names[] = {"neutral", "good", "warning", "bad"};
    return QString::fromLatin1(names[static_cast<int>(tone)]);
}

QString word(ColumnAlignment alignment)
{
    const char* names[] = {"left", "right", "centre"};
    return QString::fromLatin1(names[static_cast<int>(alignment)]);
}

QString word(RowEmphasis emphasis)
{
    const char* names[] = {"none", "total", "muted", "warning", "group"};
    return QString::fromLatin1(names[static_cast<int>(emphasis)]);
}

template <class List, class Convert>
QJsonArray arrayOf(const List& list, Convert convert)
{
    QJsonArray result;
    for (const auto& item : list)
        result.append(convert(item));
    return result;
}

QJsonValue number(const std::optional<Decimal>& value)
{
    return value ? QJsonValue(value->text()) : QJsonValue();
}

Object json(const TableCell& cell)
{
    Object result{{QStringLiteral("text"), cell.text.plain()}};
    if (cell.number)
        result.insert(QStringLiteral("number"), cell.number->text());
    if (cell.tone != Tone::neutral)
        result.insert(QStringLiteral("tone"), word(cell.tone));
    return result;
}

Object json(const TableRow& row)
{
    return {{QStringLiteral("emphasis"), word(row.emphasis)},
            {QStringLiteral("anchor"), row.anchor},
            {QStringLiteral("cells"), arrayOf(row.cells, [](const TableCell& cell) { return json(cell); })}};
}

Object json(const TableColumn& column)
{
    return {{QStringLiteral("heading"), column.heading}, {QStringLiteral("alignment"), word(column.alignment)}};
}

Object json(const ChartSeries& series)
{
    return {{QStringLiteral("name"), series.name},
            {QStringLiteral("line"), series.line},
            {QStringLiteral("values"), arrayOf(series.values, number)}};
}

QJsonArray texts(const std::vector<RichText>& list)
{
    return arrayOf(list, [](const RichText& text) { return text.plain(); });
}

Object typed(const char* type, Object members)
{
    members.insert(QStringLiteral("type"), QString::fromLatin1(type));
    return members;
}

struct BlockToJson {
    Object operator()(const TitleBlock& block) const
    {
        return typed("title", {{QStringLiteral("kicker"), block.kicker},
                               {QStringLiteral("title"), block.title},
                               {QStringLiteral("subtitle"), block.subtitle}});
    }
    Object operator()(const HeadingBlock& block) const
    {
        return typed("heading", {{QStringLiteral("level"), block.level},
                                 {QStringLiteral("text"), block.text},
                                 {QStringLiteral("anchor"), block.anchor}});
    }
    Object operator()(const ParagraphBlock& block) const
    {
        return typed("paragraph", {{QStringLiteral("text"), block.text.plain()}, {QStringLiteral("small"), block.small}});
    }
    Object operator()(const FactsBlock& block) const
    {
        const auto fact = [](const Fact& item) {
            return Object{{QStringLiteral("label"), item.label},
                          {QStringLiteral("value"), item.value.plain()},
                          {QStringLiteral("tone"), word(item.tone)}};
        };
        return typed("facts", {{QStringLiteral("facts"), arrayOf(block.facts, fact)}});
    }
    Object operator()(const BulletsBlock& block) const
    {
        return typed("list", {{QStringLiteral("numbered"), block.numbered}, {QStringLiteral("items"), texts(block.items)}});
    }
    Object operator()(const CalloutBlock& block) const
    {
        return typed("callout", {{QStringLiteral("tone"), word(block.tone)},
                                 {QStringLiteral("title"), block.title},
                                 {QStringLiteral("paragraphs"), texts(block.paragraphs)}});
    }
    Object operator()(const TableBlock& table) const
    {
        return typed("table", {{QStringLiteral("caption"), table.caption},
                               {QStringLiteral("columns"), arrayOf(table.columns, [](const TableColumn& column) { return json(column); })},
                               {QStringLiteral("rows"), arrayOf(table.rows, [](const TableRow& row) { return json(row); })},
                               {QStringLiteral("footnote"), table.footnote}});
    }
    Object operator()(const ChartBlock& chart) const
    {
        return typed("chart", {{QStringLiteral("kind"), chart.kind == ChartKind::waterfall ? QStringLiteral("waterfall")
                                                                                            : QStringLiteral("stackedBars")},
                               {QStringLiteral("title"), chart.title},
                               {QStringLiteral("unit"), chart.unit},
                               {QStringLiteral("description"), chart.description},
                               {QStringLiteral("categories"), QJsonArray::fromStringList(chart.categories)},
                               {QStringLiteral("totals"), arrayOf(chart.totals, [](int total) { return total; })},
                               {QStringLiteral("series"), arrayOf(chart.series, [](const ChartSeries& series) { return json(series); })}});
    }
    Object operator()(const PageBreakBlock&) const { return typed("pageBreak", {}); }
    Object operator()(const ContentsBlock& block) const
    {
        return typed("contents", {{QStringLiteral("title"), block.title}, {QStringLiteral("depth"), block.depth}});
    }
    Object operator()(const SignaturesBlock& block) const
    {
        const auto line = [](const SignatureLine& item) {
            return Object{{QStringLiteral("role"), item.role},
                          {QStringLiteral("name"), item.name},
                          {QStringLiteral("date"), item.date},
                          {QStringLiteral("remark"), item.remark}};
        };
        return typed("signatures", {{QStringLiteral("lines"), arrayOf(block.lines, line)}});
    }
};

Object json(const DocumentMeta& meta)
{
    return {{QStringLiteral("title"), meta.title},
            {QStringLiteral("subject"), meta.subject},
            {QStringLiteral("author"), meta.author},
            {QStringLiteral("language"), meta.language},
            {QStringLiteral("number"), meta.number},
            {QStringLiteral("created"), meta.created.toUTC().toString(Qt::ISODate)},
            {QStringLiteral("header"), meta.header},
            {QStringLiteral("footer"), meta.footer}};
}

} // namespace

Result<RenderedReport> renderJson(const Document& document)
{
    const Object root{{QStringLiteral("format"), QStringLiteral("attest-report-1")},
                      {QStringLiteral("meta"), json(document.meta)},
                      {QStringLiteral("blocks"), arrayOf(document.blocks, [](const Block& block) { return std::visit(BlockToJson{}, block); })}};
    const QByteArray bytes = QJsonDocument(root).toJson();
    return RenderedReport{bytes, 0, sha256(bytes)};
}

} // namespace attest
