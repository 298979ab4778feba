// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/sections/report_view.h"

namespace attest {
namespace {

constexpr int kExactPlaces = 12;
constexpr int kMaximumDepth = 6;

void addRows(std::vector<TableRow>& rows, const ReportView& view, const Derivation& node, int depth)
{
    QString basis = view.text(node.formula);
    if (!node.at.empty())
        basis += (basis.isEmpty() ? QString() : QStringLiteral(" · ")) + view.places(node.at);
    if (!node.reference.isEmpty())
        basis += (basis.isEmpty() ? QString() : QStringLiteral(" · ")) + node.reference;
    const QString indent(depth * 3, QChar::Nbsp);
    rows.push_back({{QString(indent + view.text(node.label)),
                     numberCell(node.value.toDecimal(kExactPlaces), view.amount(node.value, kExactPlaces)), node.unit, basis},
                    depth == 0 ? RowEmphasis::total : RowEmphasis::none, {}});
    if (depth >= kMaximumDepth)
        return;
    for (const Derivation& operand : node.operands)
        addRows(rows, view, operand, depth + 1);
}

TableBlock sheet(const ReportView& view, const Message& caption, const Derivation& root)
{
    TableBlock table;
    table.caption = view.text(caption);
    table.columns = {{view.text(QT_TRANSLATE_NOOP("core", "Figure")), ColumnAlignment::left, 4},
                     {view.text(QT_TRANSLATE_NOOP("core", "Exact value")), ColumnAlignment::right, 2.4},
                     {view.text(QT_TRANSLATE_NOOP("core", "Unit")), ColumnAlignment::left, 1.4},
                     {view.text(QT_TRANSLATE_NOOP("core", "From")), ColumnAlignment::left, 5}};
    addRows(table.rows, view, root, 0);
    return table;
}

} // namespace

void writeCalculation(DocumentBuilder& builder, const ReportView& view, int chapter)
{
    const Inventory& inventory = view.assessment().inventory;
    builder.heading(1, numbered(chapter, view.text(QT_TRANSLATE_NOOP("core", "Calculation"))));
    builder.paragraph(view.text(QT_TRANSLATE_NOOP("core", "Every figure down to the cells that it comes from: reference number of the file, sheet, column and row.")));
    builder.table(sheet(view, QT_TRANSLATE_NOOP("core", "Market-based result"), inventory.marketDerivation));
    builder.table(sheet(view, QT_TRANSLATE_NOOP("core", "Location-based result"), inventory.locationDerivation));
}

} // namespace attest
