// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/text_forms.h"

#include "core/domain/names.h"

namespace attest::cli {
namespace {

QString exact(const Rational& value)
{
    return value.toDecimal().text();
}

QString subjectText(const Subject& subject)
{
    return subject.key().replace(u';', u' ');
}

QString placeText(const SourceRef& at)
{
    const QString table = at.file + (at.sheet.isEmpty() ? QString() : QString(u' ' + at.sheet));
    return at.row == 0 ? table : QString(table + u'!' + at.column + QString::number(at.row));
}

void addTree(QStringList& lines, const Derivation& node, int depth)
{
    QString line = QString(depth * 2, u' ') + node.label.english() + u" = " + exact(node.value) + u' ' + node.unit;
    if (!node.formula.isEmpty())
        line += u"   [" + node.formula.english() + u']';
    for (const SourceRef& at : node.at)
        line += u"   " + placeText(at);
    if (!node.written.isEmpty())
        line += u"   written “" + node.written + u'”';
    if (!node.reference.isEmpty())
        line += u"   " + node.reference;
    lines << line;
    for (const Derivation& operand : node.operands)
        addTree(lines, operand, depth + 1);
}

QString brokenText(const Broken& broken)
{
    return broken.where + u": " + broken.what.english();
}

} // namespace

QString textOf(const CheckRun& run)
{
    QStringList lines;
    for (std::size_t i = 0; i < run.groups.size(); ++i) {
        const DiscrepancyGroup& group = run.groups[i];
        lines << QStringLiteral("%1. %2 [%3] %4").arg(QString::number(i + 1), nameOf(group.cause), nameOf(group.severity), subjectText(group.subject));
        for (const std::size_t member : group.members) {
            const Discrepancy& discrepancy = run.discrepancies[member];
            lines << QStringLiteral("     %1: %2").arg(discrepancy.check, discrepancy.finding.english());
        }
    }
    int counts[4] = {};
    for (const Coverage& row : run.coverage)
        ++counts[static_cast<int>(row.result)];
    lines << QStringLiteral("%1 discrepancies; checks: %2 passed, %3 found, %4 not applicable, %5 not run")
                 .arg(run.discrepancies.size()).arg(counts[0]).arg(counts[1]).arg(counts[2]).arg(counts[3]);
    return lines.join(u'\n');
}

QString textOf(const Derivation& derivation)
{
    QStringList lines;
    addTree(lines, derivation, 0);
    return lines.join(u'\n');
}

QString textOf(const Finding& finding)
{
    QStringList lines{QStringLiteral("%1 %2 [%3] %4 %5").arg(finding.id, nameOf(finding.state), nameOf(finding.severity), nameOf(finding.cause), subjectText(finding.subject))};
    for (const FindingEntry& entry : finding.thread)
        lines << QStringLiteral("     %1 %2 by %3: %4").arg(entry.at.toUTC().toString(Qt::ISODate), nameOf(entry.act), entry.by, entry.note);
    return lines.join(u'\n');
}

QString textOf(const DeviationTable& deviation)
{
    QStringList lines;
    for (const DeviationRow& row : deviation.rows) {
        lines << QStringLiteral("%1: %2 -> %3 %4, effect %5 t location-based, %6 t market-based, %7, %8")
                     .arg(row.parameter.english(), row.initial ? exact(*row.initial) : QStringLiteral("-"),
                          row.verified ? exact(*row.verified) : QStringLiteral("-"), row.unit, exact(row.effectLocation),
                          exact(row.effectMarket), nameOf(row.cause), row.finding.isEmpty() ? QStringLiteral("no finding") : row.finding);
    }
    lines << QStringLiteral("location-based %1 -> %2 t, market-based %3 -> %4 t%5")
                 .arg(exact(deviation.initialLocation), exact(deviation.verifiedLocation), exact(deviation.initialMarket),
                      exact(deviation.verifiedMarket), deviation.addsUp ? QString() : QStringLiteral("; the effects do not add up"));
    return lines.join(u'\n');
}

QString textOf(const Statement& statement)
{
    QStringList lines{QStringLiteral("opinion: %1").arg(nameOf(statement.opinion)), QStringLiteral("neutral: %1").arg(nameOf(statement.neutral))};
    for (const Gate& gate : statement.gates) {
        lines << QStringLiteral("%1 %2: %3").arg(gate.id, gate.title.english(), nameOf(gate.result));
        for (const Message& why : gate.why)
            lines << QStringLiteral("     %1").arg(why.english());
    }
    for (const NeutralityGate& gate : statement.neutrality)
        lines << QStringLiteral("%1 %2: %3 – %4").arg(gate.id, gate.question.english(), nameOf(gate.answer), gate.why.english());
    for (const ConclusionPart& part : statement.conclusion)
        lines << QStringLiteral("%1: %2").arg(part.title.english(), part.text.english());
    return lines.join(u'\n');
}

QString textOf(const AuditReport& report)
{
    QStringList lines{QStringLiteral("%1 events, %2 files").arg(report.events).arg(report.files)};
    for (const Broken& broken : report.broken)
        lines << QStringLiteral("broken: %1").arg(brokenText(broken));
    for (const Broken& different : report.different)
        lines << QStringLiteral("different: %1").arg(brokenText(different));
    if (report.passed())
        lines << QStringLiteral("intact; every submission was read again with the same result");
    return lines.join(u'\n');
}

QString inventoryText(const Assessment& assessment)
{
    QStringList lines;
    for (const SourceEmissions& source : assessment.inventory.sources) {
        lines << QStringLiteral("%1: %2 t location-based, %3 t market-based%4")
                     .arg(source.source, exact(source.location), exact(source.market),
                          source.problem.isEmpty() ? QString() : QString(u" (" + source.problem.english() + u')'));
    }
    lines << QStringLiteral("total: %1 t location-based, %2 t market-based").arg(exact(assessment.inventory.location), exact(assessment.inventory.market));
    for (const ElectricityTerm& term : electricityBalance(assessment.quantities))
        lines << QStringLiteral("%1: %2").arg(term.name, term.measured ? QString(exact(term.kwh) + u" kWh") : QStringLiteral("not metered"));
    return lines.join(u'\n');
}

QString importText(const Submission& submission)
{
    QStringList lines{QStringLiteral("revision %1 (%2) imported").arg(submission.revision).arg(submission.label)};
    for (const SourceFile& file : submission.files) {
        if (file.kind == FileKind::evidence)
            continue;
        lines << QStringLiteral("%1 %2: %3 rows, %4 accepted").arg(file.id, file.path).arg(file.rows).arg(file.accepted);
    }
    for (const RejectedRow& row : submission.rejected)
        lines << QStringLiteral("rejected: %1 “%2”: %3").arg(placeText(row.at), row.text, row.reason.english());
    return lines.join(u'\n');
}

} // namespace attest::cli
