// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/sections/report_view.h"

#include "core/checks/check_title.h"
#include "core/domain/names.h"

namespace attest {
namespace {

Tone toneOf(CoverageResult result)
{
    return result == CoverageResult::found ? Tone::warning : Tone::neutral;
}

void writeCoverage(DocumentBuilder& builder, const ReportView& view)
{
    TableBlock table;
    table.columns = {{view.text(QT_TRANSLATE_NOOP("core", "Check")), ColumnAlignment::left, 3},
                     {view.text(QT_TRANSLATE_NOOP("core", "Title")), ColumnAlignment::left, 4},
                     {view.text(QT_TRANSLATE_NOOP("core", "Result")), ColumnAlignment::left, 1.8},
                     {view.text(QT_TRANSLATE_NOOP("core", "Compared")), ColumnAlignment::right, 1.9},
                     {view.text(QT_TRANSLATE_NOOP("core", "Reason")), ColumnAlignment::left, 4}};
    for (const Coverage& row : view.assessment().run.coverage) {
        table.rows.push_back({{row.check, view.text(checkTitle(row.check, view.snapshot().rules)), TableCell(view.text(label(row.result)), toneOf(row.result)),
                               numberCell(row.compared, view.language().number(row.compared)), view.text(row.reason)},
                              row.result == CoverageResult::notRun ? RowEmphasis::muted : RowEmphasis::none, {}});
    }
    builder.table(std::move(table));
}

void writeDiscrepancies(DocumentBuilder& builder, const ReportView& view)
{
    TableBlock table;
    table.columns = {{view.text(QT_TRANSLATE_NOOP("core", "Check")), ColumnAlignment::left, 2.6},
                     {view.text(QT_TRANSLATE_NOOP("core", "Severity")), ColumnAlignment::left, 1.6},
                     {view.text(QT_TRANSLATE_NOOP("core", "What was found")), ColumnAlignment::left, 5},
                     {view.text(QT_TRANSLATE_NOOP("core", "Probable cause")), ColumnAlignment::left, 2},
                     {view.text(QT_TRANSLATE_NOOP("core", "Cells")), ColumnAlignment::left, 2.6}};
    for (const Discrepancy& discrepancy : view.assessment().run.discrepancies) {
        const QString cause = discrepancy.causes.empty() ? QString() : view.text(label(discrepancy.causes.front().cause));
        table.rows.push_back({{discrepancy.check, view.text(label(discrepancy.severity)), view.text(discrepancy.finding), cause, view.places(discrepancy.records)},
                              RowEmphasis::none, {}});
    }
    builder.table(std::move(table));
}

} // namespace

void writeChecks(DocumentBuilder& builder, const ReportView& view, int chapter)
{
    builder.heading(1, numbered(chapter, view.text(QT_TRANSLATE_NOOP("core", "Cross-checks"))));
    builder.heading(2, numbered(chapter, 1, view.text(QT_TRANSLATE_NOOP("core", "Coverage"))));
    writeCoverage(builder, view);
    builder.heading(2, numbered(chapter, 2, view.text(QT_TRANSLATE_NOOP("core", "Discrepancies in the final submission"))));
    if (view.assessment().run.discrepancies.empty())
        builder.paragraph(view.text(QT_TRANSLATE_NOOP("core", "None.")));
    else
        writeDiscrepancies(builder, view);
    writeCaseRules(builder, view, chapter, 3);
}

} // namespace attest
