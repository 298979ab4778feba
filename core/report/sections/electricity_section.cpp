// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/sections/report_view.h"

#include "core/domain/names.h"

namespace attest {
namespace {

Rational orZero(const std::optional<QuantityValue>& value)
{
    return value ? value->amount : Rational(0);
}

/// The declared use of electricity of a month, kWh: purchases and own renewable; exports are not use.
std::optional<Decimal> declaredMwh(const ReportView& view, const Period& month)
{
    Rational sum;
    bool any = false;
    for (const SourceQuantities& source : view.assessment().quantities.sources) {
        const Source* definition = view.submission().source(source.source);
        const bool used = definition && (definition->category == SourceCategory::purchasedElectricity || definition->category == SourceCategory::onsiteRenewable);
        const auto declared = source.declared.find(month);
        if (!used || declared == source.declared.end() || source.unit.dimension() != Dimension::energy)
            continue;
        sum += declared->second.amount * source.unit.size();
        any = true;
    }
    return any ? std::optional((sum / 1000).rounded(3, Rounding::halfEven)) : std::nullopt;
}

std::optional<Decimal> megawattHours(const Rational& kwh)
{
    return (kwh / 1000).rounded(3, Rounding::halfEven);
}

ChartBlock chartOf(const ReportView& view, const ElectricityAccount& account)
{
    ChartBlock chart;
    chart.title = view.text(QT_TRANSLATE_NOOP("core", "Electricity by month: metered supply and declared use"));
    chart.unit = QStringLiteral("MWh");
    chart.description = view.text(QT_TRANSLATE_NOOP("core", "Stacked bars of own PV used on site, direct line and grid supply for every month, with the declared use as a line; the figures stand in the table below."));
    ChartSeries own{view.text(QT_TRANSLATE_NOOP("core", "own PV, used on site")), {}, 0, false};
    ChartSeries direct{view.text(QT_TRANSLATE_NOOP("core", "direct line")), {}, 1, false};
    ChartSeries grid{view.text(QT_TRANSLATE_NOOP("core", "public grid")), {}, 2, false};
    ChartSeries declared{view.text(QT_TRANSLATE_NOOP("core", "declared use")), {}, 7, true};
    for (const ElectricityMonth& month : account.months) {
        chart.categories << view.monthName(month.period);
        own.values.push_back(megawattHours(month.selfUse().value_or(Rational(0))));
        direct.values.push_back(megawattHours(orZero(month.directLine)));
        grid.values.push_back(megawattHours(orZero(month.gridImport)));
        declared.values.push_back(declaredMwh(view, month.period));
    }
    chart.series = {own, direct, grid, declared};
    return chart;
}

TableCell kwh(const ReportView& view, const std::optional<Rational>& value)
{
    if (!value)
        return QStringLiteral("–");
    const Decimal rounded = value->rounded(0, Rounding::halfEven);
    return numberCell(value->toDecimal(), view.language().number(rounded));
}

std::optional<Rational> amountOf(const std::optional<QuantityValue>& value)
{
    return value ? std::optional(value->amount) : std::nullopt;
}

using Term = std::optional<Rational> (*)(const ElectricityMonth&);

const std::pair<const char*, Term> kTerms[] = {
    {QT_TRANSLATE_NOOP("core", "Grid import"), [](const ElectricityMonth& m) { return amountOf(m.gridImport); }},
    {QT_TRANSLATE_NOOP("core", "PV generation"), [](const ElectricityMonth& m) { return amountOf(m.generation); }},
    {QT_TRANSLATE_NOOP("core", "Export"), [](const ElectricityMonth& m) { return amountOf(m.gridExport); }},
    {QT_TRANSLATE_NOOP("core", "Own PV used"), [](const ElectricityMonth& m) { return m.selfUse(); }},
    {QT_TRANSLATE_NOOP("core", "Direct line"), [](const ElectricityMonth& m) { return amountOf(m.directLine); }},
    {QT_TRANSLATE_NOOP("core", "Consumption"), [](const ElectricityMonth& m) { return amountOf(m.consumption); }},
};

TableRow totalRow(const ReportView& view, const ElectricityAccount& account)
{
    TableRow row{{view.text(QT_TRANSLATE_NOOP("core", "Total"))}, RowEmphasis::total, {}};
    for (const auto& [heading, term] : kTerms) {
        std::optional<Rational> sum;
        for (const ElectricityMonth& month : account.months) {
            if (const auto value = term(month))
                sum = sum.value_or(Rational(0)) + *value;
        }
        row.cells.push_back(kwh(view, sum));
    }
    return row;
}

TableBlock tableOf(const ReportView& view, const ElectricityAccount& account)
{
    TableBlock table;
    table.caption = view.text({QT_TRANSLATE_NOOP("core", "Metered electricity of site %1, kWh"), {account.site}});
    table.columns.push_back({view.text(QT_TRANSLATE_NOOP("core", "Month")), ColumnAlignment::left, 1.4});
    for (const auto& [heading, term] : kTerms)
        table.columns.push_back({view.text(heading), ColumnAlignment::right, 1.6});
    for (const ElectricityMonth& month : account.months) {
        TableRow row{{view.monthName(month.period)}, RowEmphasis::none, {}};
        for (const auto& [heading, term] : kTerms)
            row.cells.push_back(kwh(view, term(month)));
        table.rows.push_back(std::move(row));
    }
    table.rows.push_back(totalRow(view, account));
    return table;
}

void writeClaims(DocumentBuilder& builder, const ReportView& view)
{
    const auto& claims = view.assessment().inventory.claims;
    if (claims.empty())
        return;
    TableBlock table;
    table.caption = view.text(QT_TRANSLATE_NOOP("core", "Electricity claimed as PV over the public grid, kWh"));
    table.columns = {{view.text(QT_TRANSLATE_NOOP("core", "Source")), ColumnAlignment::left, 2},
                     {view.text(QT_TRANSLATE_NOOP("core", "Claimed")), ColumnAlignment::right, 1.6},
                     {view.text(QT_TRANSLATE_NOOP("core", "Proven by contract")), ColumnAlignment::right, 1.8},
                     {view.text(QT_TRANSLATE_NOOP("core", "Proven by certificates")), ColumnAlignment::right, 1.8},
                     {view.text(QT_TRANSLATE_NOOP("core", "Not proven")), ColumnAlignment::right, 1.6},
                     {view.text(QT_TRANSLATE_NOOP("core", "Basis")), ColumnAlignment::left, 4}};
    for (const ContractualClaim& claim : claims) {
        table.rows.push_back({{claim.source, kwh(view, claim.claimedKwh), kwh(view, claim.provenByContractKwh),
                               kwh(view, claim.provenByCertificatesKwh), kwh(view, claim.unprovenKwh), view.text(claim.basis)}, RowEmphasis::none, {}});
    }
    builder.table(std::move(table));
}

} // namespace

void writeElectricity(DocumentBuilder& builder, const ReportView& view, int chapter)
{
    builder.heading(1, numbered(chapter, view.text(QT_TRANSLATE_NOOP("core", "Electricity balance"))));
    for (const ElectricityAccount& account : view.assessment().quantities.electricity)
        builder.chart(chartOf(view, account)).table(tableOf(view, account));
    writeClaims(builder, view);
}

} // namespace attest
