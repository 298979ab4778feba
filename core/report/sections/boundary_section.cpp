// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/sections/report_view.h"

#include "core/domain/names.h"

namespace attest {
namespace {

QString proofOf(const ReportView& view, const Source& source)
{
    switch (source.status) {
    case SourceStatus::reported: return view.text(QT_TRANSLATE_NOOP("core", "activity data"));
    case SourceStatus::nil: {
        const SourceFile* file = view.submission().fileAt(source.evidence);
        return file ? QString(file->id + u' ' + file->path) : source.evidence;
    }
    case SourceStatus::excluded: return source.reason;
    }
    Q_UNREACHABLE();
}

void writeSources(DocumentBuilder& builder, const ReportView& view)
{
    TableBlock table;
    table.columns = {{view.text(QT_TRANSLATE_NOOP("core", "Source")), ColumnAlignment::left, 2},
                     {view.text(QT_TRANSLATE_NOOP("core", "Name")), ColumnAlignment::left, 4},
                     {view.text(QT_TRANSLATE_NOOP("core", "Category")), ColumnAlignment::left, 3},
                     {view.text(QT_TRANSLATE_NOOP("core", "Status")), ColumnAlignment::left, 1.5},
                     {view.text(QT_TRANSLATE_NOOP("core", "Rests on")), ColumnAlignment::left, 3.5}};
    for (const Source& source : view.submission().sources)
        table.rows.push_back({{source.id, source.name, view.text(label(source.category)), view.text(label(source.status)), proofOf(view, source)},
                              source.status == SourceStatus::reported ? RowEmphasis::none : RowEmphasis::muted, {}});
    builder.table(std::move(table));
}

QString calibrationText(const ReportView& view, const Meter& meter)
{
    QStringList texts;
    const auto add = [&](const CalibrationCertificate& certificate) {
        const QString text = certificate.certificate + u" (" + view.language().period(certificate.valid) + u')';
        if (!texts.contains(text))
            texts << text;
    };
    for (const CalibrationCertificate& certificate : meter.calibration)
        add(certificate);
    for (const CalibrationCertificate& certificate : view.submission().calibrations) {
        if (certificate.meter == meter.id)
            add(certificate);
    }
    return texts.join(u"; ");
}

void writeMeters(DocumentBuilder& builder, const ReportView& view)
{
    TableBlock table;
    table.columns = {{view.text(QT_TRANSLATE_NOOP("core", "Meter")), ColumnAlignment::left, 1.6},
                     {view.text(QT_TRANSLATE_NOOP("core", "Measures")), ColumnAlignment::left, 2.4},
                     {view.text(QT_TRANSLATE_NOOP("core", "Source")), ColumnAlignment::left, 1.8},
                     {view.text(QT_TRANSLATE_NOOP("core", "Multiplier")), ColumnAlignment::right, 1.4},
                     {view.text(QT_TRANSLATE_NOOP("core", "Calibration")), ColumnAlignment::left, 5}};
    for (const Meter& meter : view.submission().meters) {
        table.rows.push_back({{meter.id, view.text(label(meter.measures)), meter.source,
                               numberCell(meter.multiplier, view.language().number(meter.multiplier)), calibrationText(view, meter)},
                              RowEmphasis::none, {}});
    }
    builder.table(std::move(table));
}

} // namespace

void writeBoundary(DocumentBuilder& builder, const ReportView& view, int chapter)
{
    builder.heading(1, numbered(chapter, view.text(QT_TRANSLATE_NOOP("core", "Boundary"))));
    std::vector<Fact> sites;
    for (const Site& site : view.submission().sites)
        sites.push_back({site.id, QString(site.name + u", " + site.region + u", " + site.country)});
    builder.facts(std::move(sites));
    builder.heading(2, numbered(chapter, 1, view.text(QT_TRANSLATE_NOOP("core", "Emission sources"))));
    writeSources(builder, view);
    builder.heading(2, numbered(chapter, 2, view.text(QT_TRANSLATE_NOOP("core", "Meters"))));
    writeMeters(builder, view);
}

} // namespace attest
