// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/sections/report_view.h"

#include "core/statement/statement_uncertainty.h"

namespace attest {
namespace {

TableCell percentCell(const ReportView& view, const std::optional<Decimal>& percent)
{
    if (!percent)
        return view.text(QT_TRANSLATE_NOOP("core", "not known"));
    return numberCell(*percent, view.language().number(*percent));
}

/// What is known of it: a lower bound where the other part is not.
TableCell boundCell(const ReportView& view, const Decimal& percent, bool isKnown)
{
    const QString written = view.language().number(percent);
    return numberCell(percent, isKnown ? written : QString(u"≥ " + written));
}

TableCell combinedCell(const ReportView& view, const UncertaintyLine& line)
{
    if (!line.activity.percent && !line.factor.percent)
        return percentCell(view, std::nullopt);
    return boundCell(view, line.combinedPercent, line.isKnown());
}

QString keyText(const ReportView& view, const UncertaintyLine& line)
{
    QStringList kinds;
    if (line.isKeyByLevel)
        kinds << view.text(QT_TRANSLATE_NOOP("core", "level"));
    if (line.isKeyByUncertainty)
        kinds << view.text(QT_TRANSLATE_NOOP("core", "uncertainty"));
    return kinds.join(QStringLiteral(", "));
}

void writeSources(DocumentBuilder& builder, const ReportView& view, const UncertaintyAnalysis& analysis)
{
    TableBlock table;
    table.caption = view.text(QT_TRANSLATE_NOOP("core", "Uncertainty by source"));
    table.columns = {{view.text(QT_TRANSLATE_NOOP("core", "Source")), ColumnAlignment::left, 2.2},
                     {QStringLiteral("tCO2e"), ColumnAlignment::right, 1.6},
                     {view.text(QT_TRANSLATE_NOOP("core", "Activity, ± %")), ColumnAlignment::right, 1.4},
                     {view.text(QT_TRANSLATE_NOOP("core", "Factor, ± %")), ColumnAlignment::right, 1.4},
                     {view.text(QT_TRANSLATE_NOOP("core", "Combined, ± %")), ColumnAlignment::right, 1.5},
                     {view.text(QT_TRANSLATE_NOOP("core", "Share of the variance, %")), ColumnAlignment::right, 1.6},
                     {view.text(QT_TRANSLATE_NOOP("core", "Key category by")), ColumnAlignment::left, 1.8}};
    for (const UncertaintyLine& line : analysis.lines) {
        table.rows.push_back({{line.source, numberCell(line.emissions.toDecimal(), view.tonnes(line.emissions)), percentCell(view, line.activity.percent),
                               percentCell(view, line.factor.percent), combinedCell(view, line), percentCell(view, line.varianceShare),
                               keyText(view, line)},
                              line.isKnown() ? RowEmphasis::none : RowEmphasis::warning, {}});
    }
    table.rows.push_back({{view.text(QT_TRANSLATE_NOOP("core", "Total")), numberCell(analysis.total.toDecimal(), view.tonnes(analysis.total)), QString(), QString(),
                           analysis.percent ? boundCell(view, *analysis.percent, analysis.unknown.isEmpty()) : TableCell()},
                          RowEmphasis::total, {}});
    table.footnote = view.text(QT_TRANSLATE_NOOP(
        "core", "Half-widths of the 95 % interval, rounded; what is not known counts as nothing. Approach 1 of the IPCC (2006, volume 1, chapter 3); sources "
                "with one factor share its error. Key categories: 95 % of the emissions, 90 % of emissions × uncertainty (chapter 4)."));
    builder.table(std::move(table));
}

void writeOrigins(DocumentBuilder& builder, const ReportView& view, const UncertaintyAnalysis& analysis)
{
    TableBlock table;
    table.caption = view.text(QT_TRANSLATE_NOOP("core", "Where the percentages come from"));
    table.columns = {{view.text(QT_TRANSLATE_NOOP("core", "Source")), ColumnAlignment::left, 1.6},
                     {view.text(QT_TRANSLATE_NOOP("core", "Activity")), ColumnAlignment::left, 4},
                     {view.text(QT_TRANSLATE_NOOP("core", "Factor")), ColumnAlignment::left, 4}};
    for (const UncertaintyLine& line : analysis.lines)
        table.rows.push_back({{line.source, view.text(line.activity.origin), view.text(line.factor.origin)}, RowEmphasis::none, {}});
    builder.table(std::move(table));
}

void writeTrend(DocumentBuilder& builder, const ReportView& view, const UncertaintyAnalysis& analysis)
{
    if (!analysis.trend)
        return;
    builder.paragraph(view.text({analysis.unknown.isEmpty() ? QT_TRANSLATE_NOOP("core", "Against %1 the emissions changed by %2 %, ± %3 percentage points (95 %).")
                                                            : QT_TRANSLATE_NOOP("core", "Against %1 the emissions changed by %2 %, at least ± %3 percentage points (95 %)."),
                                 {analysis.trend->before, analysis.trend->changePercent, analysis.trend->uncertaintyPoints}}));
}

void writeSimulation(DocumentBuilder& builder, const ReportView& view, const UncertaintyAnalysis& analysis)
{
    if (!analysis.simulated)
        return;
    const SimulatedUncertainty& simulated = *analysis.simulated;
    builder.paragraph(view.text({QT_TRANSLATE_NOOP("core", "Approach 2 (Monte Carlo, %1 runs, seed %2): mean %3 tCO2e, 95 % of the runs between %4 and %5 tCO2e."),
                                 {argument(simulated.runs), QString::number(simulated.seed), simulated.mean, simulated.low, simulated.high}}));
    if (simulated.change)
        builder.paragraph(view.text({QT_TRANSLATE_NOOP("core", "By approach 2 the emissions changed by %1 %, 95 % of the runs between %2 % and %3 %."),
                                     {simulated.change->mean, simulated.change->low, simulated.change->high}}));
}

} // namespace

void writeUncertainty(DocumentBuilder& builder, const ReportView& view)
{
    const UncertaintyAnalysis analysis = uncertaintyOf(view.assessment(), MonteCarloSettings{});
    builder.heading(2, view.text(QT_TRANSLATE_NOOP("core", "Uncertainty")));
    builder.paragraph(view.text(analysis.basis));
    builder.paragraph(view.text(analysis.verdict));
    if (analysis.lines.empty())
        return;
    writeSources(builder, view, analysis);
    writeTrend(builder, view, analysis);
    writeSimulation(builder, view, analysis);
    writeOrigins(builder, view, analysis);
}

} // namespace attest
