// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/sections/report_view.h"

#include "core/domain/names.h"

namespace attest {
namespace {

Tone toneOf(GateResult result)
{
    return result == GateResult::blocked ? Tone::bad : Tone::neutral;
}

void writeGates(DocumentBuilder& builder, const ReportView& view)
{
    TableBlock table;
    table.columns = {{view.text(QT_TRANSLATE_NOOP("core", "Gate")), ColumnAlignment::left, 0.8},
                     {view.text(QT_TRANSLATE_NOOP("core", "Requirement")), ColumnAlignment::left, 3.5},
                     {view.text(QT_TRANSLATE_NOOP("core", "Result")), ColumnAlignment::left, 1.5},
                     {view.text(QT_TRANSLATE_NOOP("core", "Basis")), ColumnAlignment::left, 5}};
    for (const Gate& gate : view.assessment().statement.gates) {
        QStringList why;
        for (const Message& message : gate.why)
            why << view.text(message);
        table.rows.push_back({{gate.id, view.text(gate.title), TableCell(view.text(label(gate.result)), toneOf(gate.result)), why.join(u"; ")}, RowEmphasis::none, {}});
    }
    builder.table(std::move(table));
}

void writeNeutralityGates(DocumentBuilder& builder, const ReportView& view)
{
    TableBlock table;
    table.columns = {{view.text(QT_TRANSLATE_NOOP("core", "Gate")), ColumnAlignment::left, 0.8},
                     {view.text(QT_TRANSLATE_NOOP("core", "Question")), ColumnAlignment::left, 3.5},
                     {view.text(QT_TRANSLATE_NOOP("core", "Answer")), ColumnAlignment::left, 1.5},
                     {view.text(QT_TRANSLATE_NOOP("core", "Basis")), ColumnAlignment::left, 5}};
    for (const NeutralityGate& gate : view.assessment().statement.neutrality) {
        const Tone tone = gate.answer == Answer::no ? Tone::bad : Tone::neutral;
        table.rows.push_back({{gate.id, view.text(gate.question), TableCell(view.text(label(gate.answer)), tone), view.text(gate.why)}, RowEmphasis::none, {}});
    }
    builder.table(std::move(table));
}

void writeMisstatements(DocumentBuilder& builder, const ReportView& view)
{
    const MisstatementBalance& balance = view.assessment().statement.misstatements;
    builder.facts({
        {view.text(QT_TRANSLATE_NOOP("core", "Open and uncorrected, signed")), QString(view.signedTonnes(balance.signedSum) + u" tCO2e")},
        {view.text(QT_TRANSLATE_NOOP("core", "Open and uncorrected, absolute")), QString(view.tonnes(balance.absoluteSum) + u" tCO2e")},
        {view.text(QT_TRANSLATE_NOOP("core", "Threshold of materiality")), QString(view.tonnes(balance.threshold) + u" tCO2e")},
    });
}

} // namespace

void writeNeutrality(DocumentBuilder& builder, const ReportView& view, int chapter)
{
    builder.heading(1, numbered(chapter, view.text(QT_TRANSLATE_NOOP("core", "Opinion and determination"))));
    builder.heading(2, numbered(chapter, 1, view.text(QT_TRANSLATE_NOOP("core", "Gates of the procedure"))));
    writeGates(builder, view);
    builder.heading(2, numbered(chapter, 2, view.text(QT_TRANSLATE_NOOP("core", "Evaluation of misstatements"))));
    writeMisstatements(builder, view);
    if (view.submission().engagement.claim != Claim::carbonNeutral)
        return;
    builder.heading(2, numbered(chapter, 3, view.text(QT_TRANSLATE_NOOP("core", "Determination of carbon neutrality"))));
    builder.paragraph(view.text({QT_TRANSLATE_NOOP("core", "Criterion: %1. Result: %2."),
                                 {view.submission().engagement.criteria.neutrality, view.text(label(view.assessment().statement.neutral))}}));
    writeNeutralityGates(builder, view);
}

} // namespace attest
