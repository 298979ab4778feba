// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/sections/report_view.h"

#include "core/domain/names.h"

namespace attest {
namespace {

std::vector<TableColumn> emissionColumns(const ReportView& view, const char* first)
{
    return {{view.text(first), ColumnAlignment::left, 4},
            {view.text(QT_TRANSLATE_NOOP("core", "Location-based, tCO2e")), ColumnAlignment::right, 2.4},
            {view.text(QT_TRANSLATE_NOOP("core", "Market-based, tCO2e")), ColumnAlignment::right, 2.4}};
}

TableCell tonnesCell(const ReportView& view, const Rational& value)
{
    return numberCell(value.toDecimal(), view.tonnes(value));
}

void writeSources(DocumentBuilder& builder, const ReportView& view)
{
    TableBlock table;
    table.caption = view.text(QT_TRANSLATE_NOOP("core", "Emissions by source"));
    table.columns = emissionColumns(view, QT_TRANSLATE_NOOP("core", "Source"));
    table.columns.insert(table.columns.begin() + 1, {view.text(QT_TRANSLATE_NOOP("core", "Quantity")), ColumnAlignment::right, 2.4});
    const Inventory& inventory = view.assessment().inventory;
    for (const SourceEmissions& source : inventory.sources) {
        const SourceQuantities* quantities = view.assessment().quantities.source(source.source);
        const QString quantity = quantities ? QString(view.amount(quantities->declaredTotal()) + u' ' + quantities->unit.symbol()) : QString();
        table.rows.push_back({{QString(source.source + u" – " + view.sourceName(source.source)), quantity,
                               tonnesCell(view, source.location), tonnesCell(view, source.market)}, RowEmphasis::none, {}});
    }
    table.rows.push_back({{view.text(QT_TRANSLATE_NOOP("core", "Total")), QString(), tonnesCell(view, inventory.location), tonnesCell(view, inventory.market)},
                          RowEmphasis::total, {}});
    if (!inventory.biogenic.isZero())
        table.footnote = view.text({QT_TRANSLATE_NOOP("core", "Biogenic CO2, reported apart: %1 t"), {view.tonnes(inventory.biogenic)}});
    builder.table(std::move(table));
}

void writeCategories(DocumentBuilder& builder, const ReportView& view)
{
    TableBlock table;
    table.caption = view.text(QT_TRANSLATE_NOOP("core", "Emissions by category"));
    table.columns = emissionColumns(view, QT_TRANSLATE_NOOP("core", "Category"));
    for (const CategoryEmissions& category : view.assessment().inventory.categories)
        table.rows.push_back({{view.text(label(category.category)), tonnesCell(view, category.location), tonnesCell(view, category.market)}, RowEmphasis::none, {}});
    builder.table(std::move(table));
}

void writeGases(DocumentBuilder& builder, const ReportView& view)
{
    TableBlock table;
    table.caption = view.text(QT_TRANSLATE_NOOP("core", "Emissions by gas, location-based"));
    table.columns = {{view.text(QT_TRANSLATE_NOOP("core", "Gas")), ColumnAlignment::left, 4}, {QStringLiteral("tCO2e"), ColumnAlignment::right, 2}};
    for (const auto& [gas, value] : view.assessment().inventory.gases)
        table.rows.push_back({{gas, tonnesCell(view, value)}, RowEmphasis::none, {}});
    if (!table.rows.empty())
        builder.table(std::move(table));
}

} // namespace

void writeEmissions(DocumentBuilder& builder, const ReportView& view, int chapter)
{
    builder.heading(1, numbered(chapter, view.text(QT_TRANSLATE_NOOP("core", "Emissions"))));
    builder.paragraph(view.text({QT_TRANSLATE_NOOP(
        "core", "Emissions are activity data times emission factor, added up exactly and rounded only for reading. Global warming potentials: IPCC %1. "
                "The location-based and the market-based result are two views of the same electricity and are never added."),
        {view.submission().engagement.gwpSet}}));
    writeSources(builder, view);
    writeCategories(builder, view);
    writeGases(builder, view);
}

} // namespace attest
