// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/calls.h"
#include "app/cli/opened_case.h"
#include "core/report/render/rendered_report.h"
#include "core/report/sections/compose.h"

namespace attest::cli {
namespace {

Result<ReportKind> kindOf(const Call& call)
{
    const QString name = call.value(QStringLiteral("kind"), QStringLiteral("full"));
    if (const auto kind = reportKindNamed(name))
        return *kind;
    return failure(ErrorKind::usage, {"“%1” is not a kind of report", {name}}, {}, "use full, statement, findings or submission");
}

Result<Answer> report(const Call& call, const Clock&)
{
    const QString path = call.value(QStringLiteral("out"));
    const QString code = call.value(QStringLiteral("lang"), QStringLiteral("en"));
    if (path.isEmpty())
        return failure(ErrorKind::usage, "no file to write is named", {}, "give --out FILE");
    if (!Language::codes().contains(code))
        return failure(ErrorKind::usage, {"“%1” is not one of the languages", {code}}, {}, {"use one of: %1", {Language::codes().join(u", ")}});
    const auto format = reportFormatOf(path);
    if (!format)
        return failure(ErrorKind::usage, {"“%1” has no ending that says what to write", {path}}, {}, "use .pdf, .html, .xlsx or .json");
    const auto kind = kindOf(call);
    if (!kind)
        return kind.failure();
    const auto opened = openCase(call.words[0], CaseFile::Mode::readOnly);
    if (!opened)
        return opened.failure();
    const auto revision = revisionOf(call);
    if (!revision)
        return revision.failure();
    const auto assessment = assessmentOf(*opened, *revision);
    if (!assessment)
        return assessment.failure();
    const auto rendered = writeReport(compose(**assessment, *kind, Language(code)), *format, path);
    if (!rendered)
        return rendered.failure();
    return Answer{QJsonObject{{QStringLiteral("file"), path}, {QStringLiteral("pages"), rendered->pages}, {QStringLiteral("sha256"), rendered->sha256}},
                  QStringLiteral("%1: %2 pages, SHA-256 %3").arg(path).arg(rendered->pages).arg(rendered->sha256), false};
}

} // namespace

std::vector<CallDefinition> reportCalls()
{
    return {{"report", "CASE --out FILE [--lang en|de|zh_CN|hi] [--kind full|statement|findings|submission] [--revision N]", 1, 1,
             {QStringLiteral("out"), QStringLiteral("lang"), QStringLiteral("kind"), QStringLiteral("revision")}, {},
             "the verification report as .pdf, .xlsx, .html or .json", report}};
}

} // namespace attest::cli
