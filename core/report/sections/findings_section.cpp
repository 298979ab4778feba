// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/sections/report_view.h"

#include "core/domain/names.h"

namespace attest {
namespace {

QString subjectText(const ReportView& view, const Subject& subject)
{
    QStringList parts;
    for (const QString& part : {subject.source, subject.meter, subject.item, subject.number, subject.certificate, subject.plant}) {
        if (!part.isEmpty())
            parts << part;
    }
    if (!subject.period.isEmpty())
        parts << view.language().period(subject.period);
    return parts.join(u" · ");
}

void writeThread(DocumentBuilder& builder, const ReportView& view, const Finding& finding)
{
    TableBlock table;
    table.columns = {{view.text(QT_TRANSLATE_NOOP("core", "When")), ColumnAlignment::left, 2.2},
                     {view.text(QT_TRANSLATE_NOOP("core", "Who")), ColumnAlignment::left, 1.2},
                     {view.text(QT_TRANSLATE_NOOP("core", "Act")), ColumnAlignment::left, 1.8},
                     {view.text(QT_TRANSLATE_NOOP("core", "Note")), ColumnAlignment::left, 5},
                     {view.text(QT_TRANSLATE_NOOP("core", "Evidence")), ColumnAlignment::left, 2.5}};
    for (const FindingEntry& entry : finding.thread)
        table.rows.push_back({{view.dateTime(entry.at), entry.by, view.text(label(entry.act)), entry.note, entry.evidence.join(u", ")}, RowEmphasis::none, {}});
    builder.table(std::move(table));
}

void writeFinding(DocumentBuilder& builder, const ReportView& view, const Finding& finding)
{
    const QString title = finding.title.isEmpty() ? view.text(label(finding.cause)) : finding.title;
    builder.heading(2, QString(finding.id + u' ' + title), finding.id);
    std::vector<Fact> facts = {
        {view.text(QT_TRANSLATE_NOOP("core", "Subject")), subjectText(view, finding.subject)},
        {view.text(QT_TRANSLATE_NOOP("core", "Severity")), view.text(label(finding.severity))},
        {view.text(QT_TRANSLATE_NOOP("core", "Cause")), view.text(label(finding.cause))},
        {view.text(QT_TRANSLATE_NOOP("core", "State")), view.text(label(finding.state)), finding.isFinal() ? Tone::good : Tone::warning},
    };
    if (finding.effectTco2e)
        facts.push_back({view.text(QT_TRANSLATE_NOOP("core", "Effect when raised")), QString(view.signedTonnes(Rational(*finding.effectTco2e)) + u" tCO2e")});
    builder.facts(std::move(facts));
    writeThread(builder, view, finding);
}

} // namespace

void writeFindings(DocumentBuilder& builder, const ReportView& view, int chapter)
{
    builder.heading(1, numbered(chapter, view.text(QT_TRANSLATE_NOOP("core", "Findings"))), QStringLiteral("findings"));
    if (view.snapshot().findings.empty())
        builder.paragraph(view.text(QT_TRANSLATE_NOOP("core", "No findings were raised.")));
    for (const Finding& finding : view.snapshot().findings)
        writeFinding(builder, view, finding);
    if (view.snapshot().setAside.empty())
        return;
    builder.heading(2, view.text(QT_TRANSLATE_NOOP("core", "Set aside with a reason")));
    std::vector<RichText> items;
    for (const SetAside& aside : view.snapshot().setAside)
        items.emplace_back(QString(aside.discrepancy + u" – " + aside.reason + u" (" + aside.by + u')'));
    builder.bullets(std::move(items));
}

} // namespace attest
