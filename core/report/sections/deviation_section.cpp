// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/sections/report_view.h"

#include "core/domain/names.h"

namespace attest {
namespace {

std::vector<TableColumn> columnsOf(const ReportView& view)
{
    return {{view.text(QT_TRANSLATE_NOOP("core", "Parameter")), ColumnAlignment::left, 3.4},
            {view.text(QT_TRANSLATE_NOOP("core", "Initial")), ColumnAlignment::right, 1.7},
            {view.text(QT_TRANSLATE_NOOP("core", "Verified")), ColumnAlignment::right, 1.7},
            {view.text(QT_TRANSLATE_NOOP("core", "Difference")), ColumnAlignment::right, 1.7},
            {view.text(QT_TRANSLATE_NOOP("core", "Location, tCO2e")), ColumnAlignment::right, 1.5},
            {view.text(QT_TRANSLATE_NOOP("core", "Market, tCO2e")), ColumnAlignment::right, 1.5},
            {view.text(QT_TRANSLATE_NOOP("core", "Cause")), ColumnAlignment::left, 2},
            {view.text(QT_TRANSLATE_NOOP("core", "Finding")), ColumnAlignment::left, 1.2}};
}

TableCell amountCell(const ReportView& view, const std::optional<Rational>& value)
{
    return value ? numberCell(value->toDecimal(), view.amount(*value, 4)) : TableCell(QStringLiteral("–"));
}

TableRow rowOf(const ReportView& view, const DeviationRow& row)
{
    const QString unit = row.unit.isEmpty() ? QString() : QString(u" (" + row.unit + u')');
    return {{QString(view.text(row.parameter) + unit), amountCell(view, row.initial), amountCell(view, row.verified),
             numberCell(row.difference.toDecimal(), view.signedAmount(row.difference, 4)),
             numberCell(row.effectLocation.toDecimal(), view.signedTonnes(row.effectLocation)),
             numberCell(row.effectMarket.toDecimal(), view.signedTonnes(row.effectMarket)),
             view.text(label(row.cause)), row.finding.isEmpty() ? TableCell(QStringLiteral("–"), Tone::bad) : TableCell(row.finding)},
            RowEmphasis::none, {}};
}

TableRow totalRow(const ReportView& view, const DeviationTable& deviation)
{
    const Rational location = deviation.initialLocation - deviation.verifiedLocation;
    const Rational market = deviation.initialMarket - deviation.verifiedMarket;
    return {{view.text(QT_TRANSLATE_NOOP("core", "Difference of the totals")), QString(), QString(), QString(),
             numberCell(location.toDecimal(), view.signedTonnes(location)), numberCell(market.toDecimal(), view.signedTonnes(market))},
            RowEmphasis::total, {}};
}

/// Initial total, one step a corrected figure, verified total.
ChartBlock waterfall(const ReportView& view, const DeviationTable& deviation)
{
    ChartBlock chart;
    chart.kind = ChartKind::waterfall;
    chart.title = view.text(QT_TRANSLATE_NOOP("core", "From the initial to the verified emissions, location-based"));
    chart.unit = QStringLiteral("tCO2e");
    chart.description = view.text(QT_TRANSLATE_NOOP("core", "Waterfall from the initially reported total over the effect of each corrected figure to the verified total; the figures stand in the table."));
    chart.valueLabels = true;
    chart.labelPlaces = 2;
    ChartSeries series;
    series.name = chart.unit;
    const auto add = [&](const QString& name, const Rational& value) {
        chart.categories << name;
        series.values.push_back(value.toDecimal());
    };
    add(view.text(QT_TRANSLATE_NOOP("core", "Initial")), deviation.initialLocation);
    for (const DeviationRow& row : deviation.rows) {
        if (!row.effectLocation.isZero())
            add(QString(row.source + u' ' + row.period.text()), -row.effectLocation);
    }
    add(view.text(QT_TRANSLATE_NOOP("core", "Verified")), deviation.verifiedLocation);
    chart.totals = {0, static_cast<int>(chart.categories.size()) - 1};
    chart.series = {series};
    return chart;
}

} // namespace

void writeDeviation(DocumentBuilder& builder, const ReportView& view, int chapter)
{
    const DeviationTable& deviation = view.assessment().deviation;
    builder.heading(1, numbered(chapter, view.text(QT_TRANSLATE_NOOP("core", "Initial against verified"))), QStringLiteral("deviation"));
    if (deviation.rows.empty()) {
        builder.paragraph(view.text(QT_TRANSLATE_NOOP("core", "No declared figure was changed.")));
        return;
    }
    TableBlock table;
    table.columns = columnsOf(view);
    for (const DeviationRow& row : deviation.rows)
        table.rows.push_back(rowOf(view, row));
    table.rows.push_back(totalRow(view, deviation));
    table.footnote = view.text(QT_TRANSLATE_NOOP("core", "Difference = initial − verified; positive = overstated. The effects of the rows add up to the difference of the totals exactly."));
    builder.table(std::move(table));
    if (!(deviation.initialLocation == deviation.verifiedLocation))
        builder.chart(waterfall(view, deviation));
}

} // namespace attest
