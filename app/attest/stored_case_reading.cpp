// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/attest/stored_case_acts.h"

#include "core/base/language.h"
#include "core/report/render/pdf_renderer.h"
#include "core/report/sections/compose.h"
#include "core/store/audit.h"

namespace attest {
namespace {

ReportKind reportKindOf(PrintKind kind)
{
    return kind == PrintKind::report ? ReportKind::full : ReportKind::statement;
}

QString verdictOf(const AuditReport& report, const Language& language)
{
    if (report.passed())
        return language.text({QT_TRANSLATE_NOOP("core", "Intact: %1 events, %2 files, every submission reads the same again"),
                              {argument(report.events), argument(report.files)}});
    QStringList lines;
    for (const std::vector<Broken>* list : {&report.broken, &report.different}) {
        for (const Broken& broken : *list)
            lines += broken.where + u": " + language.text(broken.what);
    }
    return lines.join(u'\n');
}

} // namespace

void StoredCaseActs::fileContents(const QString& file, Bytes done)
{
    const SourceFile* source = m_view.assessment ? m_view.assessment->submission().file(file) : nullptr;
    if (source == nullptr || !m_case) {
        done(failure(ErrorKind::input, {QT_TRANSLATE_NOOP("core", "There is no file %1 in this submission"), {file}}));
        return;
    }
    const auto read = [turn = m_turn, stored = m_case, hash = source->sha256](Progress&) {
        const std::lock_guard lock(*turn);
        return stored->content(hash);
    };
    m_tasks.runQuietly(this, read, std::move(done));
}

void StoredCaseActs::renderPdf(PrintKind kind, const QString& language, Bytes done)
{
    if (!m_view.assessment)
        return;
    const auto render = [assessment = m_view.assessment, kind, language](Progress&) -> Result<QByteArray> {
        Result<RenderedReport> report = attest::renderPdf(compose(*assessment, reportKindOf(kind), Language(language)));
        if (!report)
            return report.failure();
        return report->bytes;
    };
    m_tasks.run(QT_TRANSLATE_NOOP("core", "Drawing the report"), this, render, std::move(done));
}

void StoredCaseActs::exportPdf(PrintKind kind, const QString& language, const QString& path, Done done)
{
    if (!m_view.assessment)
        return;
    const auto write = [assessment = m_view.assessment, kind, language, path](Progress&) -> Result<void> {
        const Result<RenderedReport> report =
            writeReport(compose(*assessment, reportKindOf(kind), Language(language)), ReportFormat::pdf, path);
        return report ? Result<void>() : Result<void>(report.failure());
    };
    m_tasks.run(QT_TRANSLATE_NOOP("core", "Exporting the report"), this, write, std::move(done));
}

void StoredCaseActs::checkIntegrity(const QString& language, Words done)
{
    if (!m_case)
        return;
    const auto examine = [turn = m_turn, stored = m_case, language](Progress& progress) -> Result<QString> {
        const std::lock_guard lock(*turn);
        const Result<AuditReport> report = audit(stored->file(), progress);
        if (!report)
            return report.failure();
        const QString verdict = verdictOf(*report, Language(language));
        if (!report->passed())
            return failure(ErrorKind::caseFile, verbatim(verdict));
        return verdict;
    };
    m_tasks.run(QT_TRANSLATE_NOOP("core", "Examining the case"), this, examine, std::move(done));
}

} // namespace attest
