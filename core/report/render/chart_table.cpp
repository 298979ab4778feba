// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/render/chart_table.h"

namespace attest {

TableBlock chartTable(const ChartBlock& chart, const Language& language)
{
    TableBlock table;
    table.caption = chart.title;
    table.footnote = chart.description;
    table.columns.push_back({QString(), ColumnAlignment::left, 0});
    for (const ChartSeries& series : chart.series) {
        const QString unit = chart.unit.isEmpty() ? QString() : u" (" + chart.unit + u')';
        table.columns.push_back({series.name + unit, ColumnAlignment::right, 0});
    }
    for (qsizetype category = 0; category < chart.categories.size(); ++category) {
        TableRow row;
        row.cells.emplace_back(chart.categories[category]);
        for (const ChartSeries& series : chart.series) {
            const auto index = static_cast<std::size_t>(category);
            const std::optional<Decimal> value = index < series.values.size() ? series.values[index] : std::nullopt;
            row.cells.push_back(value ? numberCell(*value, language.number(*value)) : TableCell());
        }
        table.rows.push_back(std::move(row));
    }
    return table;
}

} // namespace attest
