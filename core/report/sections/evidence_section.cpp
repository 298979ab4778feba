// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/sections/report_view.h"

#include "core/domain/names.h"

namespace attest {
namespace {

TableBlock indexOf(const ReportView& view, const Submission& submission)
{
    TableBlock table;
    table.caption = view.text({QT_TRANSLATE_NOOP("core", "Revision %1, %2"), {argument(submission.revision), submission.label}});
    table.columns = {{view.text(QT_TRANSLATE_NOOP("core", "No.")), ColumnAlignment::left, 1},
                     {view.text(QT_TRANSLATE_NOOP("core", "File")), ColumnAlignment::left, 3.6},
                     {view.text(QT_TRANSLATE_NOOP("core", "Kind")), ColumnAlignment::left, 2.2},
                     {view.text(QT_TRANSLATE_NOOP("core", "Rows")), ColumnAlignment::right, 1},
                     {QStringLiteral("SHA-256"), ColumnAlignment::left, 4.4}};
    for (const SourceFile& file : submission.files) {
        table.rows.push_back({{file.id, file.path, view.text(label(file.kind)),
                               file.rows > 0 ? numberCell(file.rows, view.language().number(file.rows)) : TableCell(QString()), monospace(file.sha256)},
                              RowEmphasis::none, {}});
    }
    return table;
}

/// The case keeps the whole text; a page of one cell helps nobody, and its layout takes time by the square of its length.
QString shortened(const QString& text)
{
    constexpr qsizetype kLongestQuote = 300;
    return text.size() > kLongestQuote ? QString(text.left(kLongestQuote) + u'…') : text;
}

void writeRejected(DocumentBuilder& builder, const ReportView& view)
{
    const auto& rejected = view.submission().rejected;
    if (rejected.empty())
        return;
    builder.heading(2, view.text(QT_TRANSLATE_NOOP("core", "Rows that could not be read")));
    TableBlock table;
    table.columns = {{view.text(QT_TRANSLATE_NOOP("core", "Cell")), ColumnAlignment::left, 2},
                     {view.text(QT_TRANSLATE_NOOP("core", "Text")), ColumnAlignment::left, 3},
                     {view.text(QT_TRANSLATE_NOOP("core", "Reason")), ColumnAlignment::left, 5}};
    for (const RejectedRow& row : rejected)
        table.rows.push_back({{view.place(row.at), shortened(row.text), shortened(view.text(row.reason))}, RowEmphasis::none, {}});
    builder.table(std::move(table));
}

} // namespace

void writeEvidence(DocumentBuilder& builder, const ReportView& view, int chapter)
{
    builder.heading(1, numbered(chapter, view.text(QT_TRANSLATE_NOOP("core", "Evidence index"))));
    for (const auto& submission : view.snapshot().submissions) {
        if (submission->revision <= view.assessment().revision)
            builder.table(indexOf(view, *submission));
    }
    writeRejected(builder, view);
    builder.facts({
        {view.text(QT_TRANSLATE_NOOP("core", "Software")), QStringLiteral("Attest " ATTEST_VERSION)},
        {view.text(QT_TRANSLATE_NOOP("core", "Hash of the statement")), std::vector<Run>{monospace(view.assessment().statement.hash)}},
    });
}

} // namespace attest
