// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/sections/report_view.h"

#include "core/domain/names.h"

#include <set>

namespace attest {
namespace {

void writeTeam(DocumentBuilder& builder, const ReportView& view)
{
    TableBlock table;
    table.columns = {{view.text(QT_TRANSLATE_NOOP("core", "Role")), ColumnAlignment::left, 2}, {view.text(QT_TRANSLATE_NOOP("core", "Name")), ColumnAlignment::left, 3}};
    for (const TeamMember& member : view.submission().team)
        table.rows.push_back({{view.text(label(member.role)), member.name}, RowEmphasis::none, {}});
    builder.table(std::move(table));
}

void writeReview(DocumentBuilder& builder, const ReportView& view)
{
    TableBlock table;
    table.columns = {{view.text(QT_TRANSLATE_NOOP("core", "Item")), ColumnAlignment::left, 1},
                     {view.text(QT_TRANSLATE_NOOP("core", "Topic")), ColumnAlignment::left, 2},
                     {view.text(QT_TRANSLATE_NOOP("core", "Question")), ColumnAlignment::left, 5},
                     {view.text(QT_TRANSLATE_NOOP("core", "Record")), ColumnAlignment::left, 4},
                     {view.text(QT_TRANSLATE_NOOP("core", "Result")), ColumnAlignment::left, 2}};
    for (const ReviewRow& row : view.submission().review)
        table.rows.push_back({{row.item, view.text(label(row.topic)), row.question, row.record, view.text(label(row.result))}, RowEmphasis::none, {}});
    builder.table(std::move(table));
}

QString visitDates(const ReportView& view)
{
    std::set<QDate> days;
    for (const SiteNote& note : view.submission().siteNotes)
        days.insert(QDateTime::fromSecsSinceEpoch(note.time, Qt::UTC).date());
    QStringList texts;
    for (const QDate& day : days)
        texts << view.language().date(day);
    return texts.join(u", ");
}

void writeVisit(DocumentBuilder& builder, const ReportView& view)
{
    const auto& notes = view.submission().siteNotes;
    if (notes.empty()) {
        builder.paragraph(view.text(QT_TRANSLATE_NOOP("core", "No site visit is recorded.")));
        return;
    }
    builder.paragraph(view.text({QT_TRANSLATE_NOOP("core", "The site was visited on %1."), {visitDates(view)}}));
    TableBlock table;
    table.columns = {{view.text(QT_TRANSLATE_NOOP("core", "Place")), ColumnAlignment::left, 2},
                     {view.text(QT_TRANSLATE_NOOP("core", "Method")), ColumnAlignment::left, 1.6},
                     {view.text(QT_TRANSLATE_NOOP("core", "Note")), ColumnAlignment::left, 5},
                     {view.text(QT_TRANSLATE_NOOP("core", "Item")), ColumnAlignment::left, 1.2},
                     {view.text(QT_TRANSLATE_NOOP("core", "Person")), ColumnAlignment::left, 2}};
    for (const SiteNote& note : notes) {
        QString text = note.note;
        if (note.reading)
            text += u' ' + note.meter + u": " + view.language().number(*note.reading) + (note.unit ? QString(u' ' + note.unit->symbol()) : QString());
        table.rows.push_back({{note.place, view.text(label(note.method)), text, note.item, note.person}, RowEmphasis::none, {}});
    }
    builder.table(std::move(table));
}

} // namespace

void writeProcess(DocumentBuilder& builder, const ReportView& view, int chapter)
{
    const Engagement& engagement = view.submission().engagement;
    builder.heading(1, numbered(chapter, view.text(QT_TRANSLATE_NOOP("core", "Process and methods"))));
    builder.heading(2, numbered(chapter, 1, view.text(QT_TRANSLATE_NOOP("core", "Objective, scope and criteria"))));
    builder.paragraph(view.text({QT_TRANSLATE_NOOP(
        "core", "The verification established whether the greenhouse-gas statement of %1 for %2 is free of material misstatement and conforms with %3. "
                "It was carried out after %4 by document review, site visit and cross-checks of the data."),
        {view.submission().client.name, engagement.period, engagement.criteria.accounting, engagement.criteria.verification}}));
    builder.heading(2, numbered(chapter, 2, view.text(QT_TRANSLATE_NOOP("core", "Verification team"))));
    writeTeam(builder, view);
    builder.heading(2, numbered(chapter, 3, view.text(QT_TRANSLATE_NOOP("core", "Document review"))));
    writeReview(builder, view);
    builder.heading(2, numbered(chapter, 4, view.text(QT_TRANSLATE_NOOP("core", "Site visit"))));
    writeVisit(builder, view);
    writeSampling(builder, view, chapter, 5);
}

} // namespace attest
