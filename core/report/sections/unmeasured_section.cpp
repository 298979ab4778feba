// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/sections/report_view.h"

#include "core/quantities/contribution_text.h"

namespace attest {
namespace {

struct Kind {
    const char* name;
    ByPeriod SourceQuantities::*values;
};

const Kind kKinds[] = {
    {QT_TRANSLATE_NOOP("core", "Meters"), &SourceQuantities::metered},
    {QT_TRANSLATE_NOOP("core", "Registers"), &SourceQuantities::registered},
    {QT_TRANSLATE_NOOP("core", "Suppliers' documents"), &SourceQuantities::documented},
};

QString shareText(const ReportView& view, const Rational& amount, const Rational& whole)
{
    return whole.isZero() ? QStringLiteral("–") : QString(view.amount(amount * 100 / whole, 1) + u" %");
}

TableRow row(const ReportView& view, const SourceQuantities& source, const Period& period, const Contribution& part,
             const Unmeasured& of, const Message& kind)
{
    const QString amount = view.amount(of.amount) + u' ' + source.unit.symbol();
    return {{source.source, part.what, view.language().period(period), view.text(kind),
             numberCell(of.rows, view.language().number(Decimal(of.rows))), numberCell(of.amount.toDecimal(), amount),
             shareText(view, of.amount, source.declaredTotal())},
            RowEmphasis::none, {}};
}

TableBlock estimates(const ReportView& view)
{
    TableBlock table;
    table.caption = view.text(QT_TRANSLATE_NOOP("core", "Estimated and substituted values"));
    table.columns = {{view.text(QT_TRANSLATE_NOOP("core", "Source")), ColumnAlignment::left, 1.6},
                     {view.text(QT_TRANSLATE_NOOP("core", "Meter or document")), ColumnAlignment::left, 2},
                     {view.text(QT_TRANSLATE_NOOP("core", "Period")), ColumnAlignment::left, 2},
                     {view.text(QT_TRANSLATE_NOOP("core", "Kind")), ColumnAlignment::left, 1.6},
                     {view.text(QT_TRANSLATE_NOOP("core", "Rows")), ColumnAlignment::right, 1},
                     {view.text(QT_TRANSLATE_NOOP("core", "Quantity")), ColumnAlignment::right, 2},
                     {view.text(QT_TRANSLATE_NOOP("core", "Share of the source's quantity")), ColumnAlignment::right, 1.8}};
    for (const SourceQuantities& source : view.assessment().quantities.sources) {
        for (const Kind& kind : kKinds) {
            for (const auto& [period, value] : source.*kind.values) {
                for (const Contribution& part : value.parts) {
                    if (part.estimated.rows > 0)
                        table.rows.push_back(row(view, source, period, part, part.estimated, QT_TRANSLATE_NOOP("core", "estimated")));
                    if (part.substituted.rows > 0)
                        table.rows.push_back(row(view, source, period, part, part.substituted, QT_TRANSLATE_NOOP("core", "substituted")));
                }
            }
        }
    }
    return table;
}

QString joined(const ReportView& view, const QuantityValue& value)
{
    QStringList lines;
    for (const Contribution& part : value.parts) {
        if (part.share)
            lines << view.text(howCounted(part));
    }
    return lines.join(u"; ");
}

TableBlock apportionedValues(const ReportView& view)
{
    TableBlock table;
    table.caption = view.text(QT_TRANSLATE_NOOP("core", "Values apportioned by day"));
    table.columns = {{view.text(QT_TRANSLATE_NOOP("core", "Source")), ColumnAlignment::left, 1.6},
                     {view.text(QT_TRANSLATE_NOOP("core", "Value of")), ColumnAlignment::left, 2},
                     {view.text(QT_TRANSLATE_NOOP("core", "Period")), ColumnAlignment::left, 2},
                     {view.text(QT_TRANSLATE_NOOP("core", "Quantity")), ColumnAlignment::right, 2},
                     {view.text(QT_TRANSLATE_NOOP("core", "How")), ColumnAlignment::left, 5}};
    for (const SourceQuantities& source : view.assessment().quantities.sources) {
        for (const Kind& kind : kKinds) {
            for (const auto& [period, value] : source.*kind.values) {
                if (!value.apportioned)
                    continue;
                const QString amount = view.amount(value.amount) + u' ' + source.unit.symbol();
                table.rows.push_back({{source.source, view.text(kind.name), view.language().period(period),
                                       numberCell(value.amount.toDecimal(), amount), joined(view, value)}, RowEmphasis::none, {}});
            }
        }
    }
    return table;
}

} // namespace

void writeUnmeasured(DocumentBuilder& builder, const ReportView& view)
{
    builder.heading(2, view.text(QT_TRANSLATE_NOOP("core", "Values that are not measured")));
    TableBlock estimated = estimates(view);
    if (estimated.rows.empty())
        builder.paragraph(view.text(QT_TRANSLATE_NOOP("core", "Estimated and substituted values: none.")));
    else
        builder.table(std::move(estimated));
    TableBlock apportioned = apportionedValues(view);
    if (apportioned.rows.empty())
        builder.paragraph(view.text(QT_TRANSLATE_NOOP("core", "Values apportioned by day: none.")));
    else
        builder.table(std::move(apportioned));
}

} // namespace attest
