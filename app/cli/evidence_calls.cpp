// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/calls.h"
#include "app/cli/json_forms.h"
#include "app/cli/opened_case.h"
#include "app/cli/text_forms.h"
#include "core/store/export.h"

namespace attest::cli {
namespace {

Result<Answer> exportFolder(const Call& call, const Clock&)
{
    const auto file = CaseFile::open(call.words[0], CaseFile::Mode::readOnly);
    if (!file)
        return file.failure();
    NoProgress progress;
    if (const auto done = exportCase(**file, call.words[1], progress); !done)
        return done.failure();
    return Answer{QJsonObject{{QStringLiteral("folder"), call.words[1]}}, QStringLiteral("exported to %1").arg(call.words[1]), false};
}

/// Computes the statement anew and holds it against the one that was issued last.
Result<void> compareWithIssued(const QString& path, AuditReport& report)
{
    const auto opened = openCase(path, CaseFile::Mode::readOnly);
    if (!opened)
        return opened.failure();
    const auto assessment = assessmentOf(*opened, 0);
    if (!assessment)
        return assessment.failure();
    if (const auto issue = differentIssue(**assessment))
        report.different.push_back({"the statement computed now is not the one that was issued", issue->number, issue->hash, (*assessment)->statement.hash});
    return {};
}

Result<Answer> auditCase(const Call& call, const Clock&)
{
    const auto file = CaseFile::open(call.words[0], CaseFile::Mode::readOnly);
    if (!file)
        return file.failure();
    NoProgress progress;
    auto report = audit(**file, progress);
    if (!report)
        return report.failure();
    if (report->passed()) {
        const auto compared = compareWithIssued(call.words[0], *report);
        if (!compared)
            return compared.failure();
    }
    return Answer{jsonOf(*report), textOf(*report), !report->passed()};
}

} // namespace

std::vector<CallDefinition> evidenceCalls()
{
    return {
        {"export", "CASE FOLDER", 2, 2, {}, {}, "the whole case as a dossier again, evidence included", exportFolder},
        {"audit", "CASE", 1, 1, {}, {}, "replay the trail, verify every hash, recompute every number", auditCase},
    };
}

} // namespace attest::cli
