// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/sections/report_view.h"

#include "core/domain/names.h"

namespace attest {

void writeSubmission(DocumentBuilder& builder, const ReportView& view, int chapter)
{
    const Submission& submission = view.submission();
    builder.heading(1, numbered(chapter, view.text(QT_TRANSLATE_NOOP("core", "Submission"))));
    builder.facts({
        {view.text(QT_TRANSLATE_NOOP("core", "Revision")), QString::number(submission.revision)},
        {view.text(QT_TRANSLATE_NOOP("core", "Date")), view.language().date(submission.date)},
        {view.text(QT_TRANSLATE_NOOP("core", "Reason")), submission.reason},
        {view.text(QT_TRANSLATE_NOOP("core", "Files")), view.language().number(static_cast<qint64>(submission.files.size()))},
    });
    TableBlock table;
    table.caption = view.text(QT_TRANSLATE_NOOP("core", "Declared activity data"));
    table.columns = {{view.text(QT_TRANSLATE_NOOP("core", "Source")), ColumnAlignment::left, 2},
                     {view.text(QT_TRANSLATE_NOOP("core", "Period")), ColumnAlignment::left, 2},
                     {view.text(QT_TRANSLATE_NOOP("core", "Quantity")), ColumnAlignment::right, 2},
                     {view.text(QT_TRANSLATE_NOOP("core", "Unit")), ColumnAlignment::left, 1},
                     {view.text(QT_TRANSLATE_NOOP("core", "Origin")), ColumnAlignment::left, 1.4},
                     {view.text(QT_TRANSLATE_NOOP("core", "Cell")), ColumnAlignment::left, 2}};
    for (const ActivityRecord& record : submission.activity) {
        table.rows.push_back({{record.source, view.language().period(record.period),
                               numberCell(record.quantity.value, view.language().number(record.quantity.value)), record.quantity.unit.symbol(),
                               record.origin == Origin::unstated ? QString() : view.text(label(record.origin)), view.place(record.at)},
                              RowEmphasis::none, {}});
    }
    builder.table(std::move(table));
}

} // namespace attest
