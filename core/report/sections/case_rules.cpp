// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/sections/report_view.h"

#include "core/checks/check_title.h"
#include "core/checks/parameters.h"
#include "core/domain/names.h"

namespace attest {
namespace {

std::vector<TableColumn> columnsOf(const ReportView& view, const std::vector<std::pair<Message, double>>& heads)
{
    std::vector<TableColumn> columns;
    for (const auto& [head, width] : heads)
        columns.push_back({view.text(head), ColumnAlignment::left, width});
    return columns;
}

void writeSwitchedOff(DocumentBuilder& builder, const ReportView& view)
{
    TableBlock table;
    table.columns = columnsOf(view, {{QT_TRANSLATE_NOOP("core", "Check switched off"), 3}, {QT_TRANSLATE_NOOP("core", "Title"), 4},
                                     {QT_TRANSLATE_NOOP("core", "By"), 2}, {QT_TRANSLATE_NOOP("core", "Date"), 2}, {QT_TRANSLATE_NOOP("core", "Reason"), 5}});
    for (const auto& [check, off] : view.snapshot().switchedOff)
        table.rows.push_back({{check, view.text(checkTitle(check, view.snapshot().rules)), view.memberName(off.by), view.dateTime(off.at), off.reason}, RowEmphasis::none, {}});
    builder.table(std::move(table));
}

void writeParameters(DocumentBuilder& builder, const ReportView& view, const std::vector<ParameterInCase>& changed)
{
    TableBlock table;
    table.columns = columnsOf(view, {{QT_TRANSLATE_NOOP("core", "Parameter changed"), 4}, {QT_TRANSLATE_NOOP("core", "Catalogue"), 2.2}, {QT_TRANSLATE_NOOP("core", "This case"), 2},
                                     {QT_TRANSLATE_NOOP("core", "By"), 2}, {QT_TRANSLATE_NOOP("core", "Date"), 2}, {QT_TRANSLATE_NOOP("core", "Reason"), 5}});
    for (const ParameterInCase& one : changed) {
        const QString unit = QString::fromUtf8(one.parameter->unit);
        const auto written = [&](const Decimal& value) { return QString(view.language().number(value) + (unit.isEmpty() ? QString() : QString(u' ' + unit))); };
        table.rows.push_back({{one.name, written(one.parameter->standard), written(one.value), view.memberName(one.changed->by),
                               view.dateTime(one.changed->at), one.changed->reason}, RowEmphasis::none, {}});
    }
    builder.table(std::move(table));
}

void writeOwnRules(DocumentBuilder& builder, const ReportView& view)
{
    TableBlock table;
    table.columns = columnsOf(view, {{QT_TRANSLATE_NOOP("core", "Own rule"), 3}, {QT_TRANSLATE_NOOP("core", "Compares"), 6}, {QT_TRANSLATE_NOOP("core", "Tolerance, %"), 2.4},
                                     {QT_TRANSLATE_NOOP("core", "Severity"), 2}, {QT_TRANSLATE_NOOP("core", "By"), 2}, {QT_TRANSLATE_NOOP("core", "Meaning"), 4}});
    for (const OwnRule& rule : view.snapshot().rules) {
        const QString formula = rule.observed + u' ' + rule.relation + u' ' + rule.expected;
        table.rows.push_back({{QString(rule.check() + u' ' + rule.title), formula, view.language().number(rule.tolerancePercent), view.text(label(rule.severity)),
                               view.memberName(rule.by), rule.text}, RowEmphasis::none, {}});
    }
    builder.table(std::move(table));
}

} // namespace

void writeCaseRules(DocumentBuilder& builder, const ReportView& view, int chapter, int section)
{
    std::vector<ParameterInCase> changed = parametersIn(view.snapshot());
    std::erase_if(changed, [](const ParameterInCase& one) { return !one.differs(); });
    const Snapshot& snapshot = view.snapshot();
    if (changed.empty() && snapshot.switchedOff.empty() && snapshot.rules.empty())
        return;
    builder.heading(2, numbered(chapter, section, view.text(QT_TRANSLATE_NOOP("core", "What the team changed in the catalogue of checks"))));
    if (!snapshot.switchedOff.empty())
        writeSwitchedOff(builder, view);
    if (!changed.empty())
        writeParameters(builder, view, changed);
    if (!snapshot.rules.empty())
        writeOwnRules(builder, view);
}

} // namespace attest
