// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/sections/report_view.h"

#include "core/domain/names.h"

#include <set>

namespace attest {
namespace {

QString filesOf(const ReportView& view, const QString& source)
{
    std::set<QString> ids;
    for (const ActivityRecord& record : view.submission().activity) {
        if (record.source == source)
            ids.insert(record.at.file);
    }
    QStringList texts;
    for (const QString& id : ids) {
        const SourceFile* file = view.submission().file(id);
        texts << (file ? QString(id + u' ' + file->path) : id);
    }
    return texts.join(u", ");
}

QString metersOf(const ReportView& view, const QString& source)
{
    QStringList ids;
    for (const Meter& meter : view.submission().meters) {
        if (meter.source == source)
            ids << meter.id;
    }
    return ids.isEmpty() ? view.text(QT_TRANSLATE_NOOP("core", "no meter; suppliers' documents")) : ids.join(u", ");
}

Message stepText(qint64 seconds)
{
    constexpr qint64 kDay = 86'400;
    const int months = calendarMonths(seconds);
    if (months == 1)
        return QT_TRANSLATE_NOOP("core", "monthly");
    if (months > 0)
        return {QT_TRANSLATE_NOOP("core", "every %1 months"), {argument(months)}};
    if (seconds >= kDay)
        return {QT_TRANSLATE_NOOP("core", "every %1 days"), {argument((seconds + kDay / 2) / kDay)}};
    return {QT_TRANSLATE_NOOP("core", "every %1 min"), {argument(seconds / 60)}};
}

QString frequencyOf(const ReportView& view, const QString& source)
{
    QStringList texts;
    for (const Series& series : view.submission().series) {
        const Meter* meter = view.submission().meter(series.meter);
        if (!meter || meter->source != source || series.stepSeconds <= 0)
            continue;
        const QString text = view.text(stepText(series.stepSeconds));
        if (!texts.contains(text))
            texts << text;
    }
    return texts.isEmpty() ? view.text(QT_TRANSLATE_NOOP("core", "monthly")) : texts.join(u", ");
}

QString factorOf(const ReportView& view, const Source& source)
{
    if (!source.factor)
        return view.text(QT_TRANSLATE_NOOP("core", "none stated"));
    return view.language().number(source.factor->value) + u' ' + source.factor->unit.symbol() + u" – " + source.factor->reference;
}

struct Comparison {
    const char* name;
    std::optional<QuantityValue> value;
};

std::vector<Comparison> comparisonsOf(const ReportView& view, const SourceQuantities& source)
{
    const Period span = view.submission().engagement.period;
    std::vector<Comparison> result = {
        {QT_TRANSLATE_NOOP("core", "Meters"), SourceQuantities::total(source.metered, span)},
        {QT_TRANSLATE_NOOP("core", "Registers"), SourceQuantities::total(source.registered, span)},
        {QT_TRANSLATE_NOOP("core", "Suppliers' documents"), SourceQuantities::total(source.documented, span)},
        {QT_TRANSLATE_NOOP("core", "Energy statistics"), SourceQuantities::total(source.statistics, span)},
    };
    if (source.stockBalance)
        result.push_back({QT_TRANSLATE_NOOP("core", "Documents less stock increase"), source.stockBalance->second});
    return result;
}

QString percentText(const ReportView& view, const Rational& difference, const Rational& base)
{
    if (base.isZero())
        return view.text(QT_TRANSLATE_NOOP("core", "not applicable"));
    return view.signedAmount(difference * 100 / base, 3) + u" %";
}

void writeComparisons(DocumentBuilder& builder, const ReportView& view, const SourceQuantities& source)
{
    TableBlock table;
    const QString unit = source.unit.symbol();
    table.columns = {{view.text(QT_TRANSLATE_NOOP("core", "Cross-check with")), ColumnAlignment::left, 4},
                     {unit, ColumnAlignment::right, 2},
                     {view.text(QT_TRANSLATE_NOOP("core", "Declared − this")), ColumnAlignment::right, 2},
                     {QStringLiteral("%"), ColumnAlignment::right, 1.5}};
    const Rational declared = source.declaredTotal();
    table.rows.push_back({{view.text(QT_TRANSLATE_NOOP("core", "Declared")), numberCell(declared.toDecimal(), view.amount(declared))}, RowEmphasis::total, {}});
    for (const Comparison& comparison : comparisonsOf(view, source)) {
        if (!comparison.value)
            continue;
        const Rational difference = declared - comparison.value->amount;
        QString name = view.text(comparison.name);
        if (!comparison.value->complete)
            name = view.text({QT_TRANSLATE_NOOP("core", "%1 (not for the whole period)"), {name}});
        if (comparison.value->apportioned)
            name = view.text({QT_TRANSLATE_NOOP("core", "%1 (apportioned by day)"), {name}});
        if (comparison.value->estimated)
            name = view.text({QT_TRANSLATE_NOOP("core", "%1 (partly estimated)"), {name}});
        table.rows.push_back({{name, numberCell(comparison.value->amount.toDecimal(), view.amount(comparison.value->amount)),
                               numberCell(difference.toDecimal(), view.signedAmount(difference)), percentText(view, difference, comparison.value->amount)},
                              RowEmphasis::none, {}});
    }
    builder.table(std::move(table));
}

void writeRecord(DocumentBuilder& builder, const ReportView& view, const SourceQuantities& quantities)
{
    const Source* source = view.submission().source(quantities.source);
    if (!source)
        return;
    builder.heading(2, QString(source->id + u" – " + source->name));
    builder.facts({
        {view.text(QT_TRANSLATE_NOOP("core", "Verified value")), QString(view.amount(quantities.declaredTotal()) + u' ' + quantities.unit.symbol())},
        {view.text(QT_TRANSLATE_NOOP("core", "Data source")), filesOf(view, source->id)},
        {view.text(QT_TRANSLATE_NOOP("core", "Monitoring")), metersOf(view, source->id)},
        {view.text(QT_TRANSLATE_NOOP("core", "Frequency")), frequencyOf(view, source->id)},
        {view.text(QT_TRANSLATE_NOOP("core", "Emission factor")), factorOf(view, *source)},
    });
    writeComparisons(builder, view, quantities);
}

} // namespace

void writeParameterRecords(DocumentBuilder& builder, const ReportView& view, int chapter)
{
    builder.heading(1, numbered(chapter, view.text(QT_TRANSLATE_NOOP("core", "Record of every parameter"))));
    for (const SourceQuantities& quantities : view.assessment().quantities.sources)
        writeRecord(builder, view, quantities);
}

} // namespace attest
