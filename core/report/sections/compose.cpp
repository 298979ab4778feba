// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/sections/compose.h"

#include "core/report/sections/report_view.h"

namespace attest {
namespace {

QDateTime dateOf(const Assessment& assessment)
{
    const Snapshot& snapshot = *assessment.snapshot;
    if (!snapshot.issued.empty())
        return snapshot.issued.back().at;
    if (!snapshot.signOffs.empty())
        return snapshot.signOffs.back().at;
    return QDateTime(assessment.submission().date, QTime(0, 0), Qt::UTC);
}

Message titleOf(ReportKind kind)
{
    switch (kind) {
    case ReportKind::full: return QT_TRANSLATE_NOOP("core", "Verification report");
    case ReportKind::statement: return QT_TRANSLATE_NOOP("core", "Verification statement");
    case ReportKind::findings: return QT_TRANSLATE_NOOP("core", "List of findings");
    case ReportKind::submission: return QT_TRANSLATE_NOOP("core", "Self-check of the submission");
    }
    Q_UNREACHABLE();
}

DocumentMeta metaOf(const Assessment& assessment, ReportKind kind, const Language& language)
{
    const Submission& submission = assessment.submission();
    DocumentMeta meta;
    meta.title = language.text(titleOf(kind)) + u" – " + submission.client.name + u", " + language.period(submission.engagement.period);
    meta.subject = submission.engagement.title;
    meta.author = submission.team.empty() ? QString() : submission.team.front().name;
    meta.language = language.code();
    meta.created = dateOf(assessment);
    meta.number = assessment.snapshot->issued.empty() ? language.text(QT_TRANSLATE_NOOP("core", "Draft"))
                                                      : assessment.snapshot->issued.back().number;
    meta.header = submission.client.name + u" · " + language.period(submission.engagement.period);
    meta.footer = language.text({QT_TRANSLATE_NOOP("core", "Made with Attest %1 · statement %2"),
                                 {QStringLiteral(ATTEST_VERSION), assessment.statement.hash.left(16)}});
    meta.pageNumber = language.text(QT_TRANSLATE_NOOP("core", "Page %1 of %2"));
    return meta;
}

void writeChapters(DocumentBuilder& builder, const ReportView& view)
{
    builder.pageBreak().contents(view.text(QT_TRANSLATE_NOOP("core", "Contents"))).pageBreak();
    writeProcess(builder, view, 1);
    writeBoundary(builder, view, 2);
    writeEmissions(builder, view, 3);
    writeUncertainty(builder, view);
    writeElectricity(builder, view, 4);
    writeNeutrality(builder, view, 5);
    writeDeviation(builder, view, 6);
    writeFindings(builder, view, 7);
    writeChecks(builder, view, 8);
    writeParameterRecords(builder, view, 9);
    writeUnmeasured(builder, view);
    writeCalculation(builder, view, 10);
    writeEvidence(builder, view, 11);
}

} // namespace

std::optional<ReportKind> reportKindNamed(const QString& name)
{
    if (name == u"full")
        return ReportKind::full;
    if (name == u"statement")
        return ReportKind::statement;
    if (name == u"findings")
        return ReportKind::findings;
    if (name == u"submission")
        return ReportKind::submission;
    return std::nullopt;
}

Document compose(const Assessment& assessment, ReportKind kind, const Language& language)
{
    const ReportView view(assessment, language);
    DocumentBuilder builder(metaOf(assessment, kind, language));
    switch (kind) {
    case ReportKind::full:
        writeStatementPage(builder, view);
        writeChapters(builder, view);
        break;
    case ReportKind::statement:
        writeStatementPage(builder, view);
        break;
    case ReportKind::findings:
        builder.title(view.submission().client.name, view.text(titleOf(kind)), view.language().period(view.submission().engagement.period));
        writeFindings(builder, view, 1);
        writeDeviation(builder, view, 2);
        break;
    case ReportKind::submission:
        builder.title(view.submission().client.name, view.text(titleOf(kind)), view.submission().label);
        writeSubmission(builder, view, 1);
        writeEmissions(builder, view, 2);
        writeElectricity(builder, view, 3);
        writeChecks(builder, view, 4);
        writeEvidence(builder, view, 5);
        break;
    }
    return builder.take();
}

} // namespace attest
