// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/calls.h"
#include "app/cli/json_forms.h"
#include "app/cli/opened_case.h"
#include "app/cli/text_forms.h"
#include "core/commands/create_case.h"
#include "core/commands/import_submission.h"
#include "core/dossier/dossier.h"

#include <QFileInfo>

namespace attest::cli {
namespace {

Answer answerFor(const Submission& submission, const QString& path)
{
    return {QJsonObject{{QStringLiteral("case"), path},
                        {QStringLiteral("revision"), submission.revision},
                        {QStringLiteral("files"), jsonArray(submission.files, [&](const SourceFile& file) { return jsonOf(file, submission); })}},
            importText(submission), false};
}

QString leadVerifierOf(const Submission& submission)
{
    for (const TeamMember& member : submission.team) {
        if (member.role == TeamRole::leadVerifier)
            return member.id;
    }
    return QStringLiteral("attest-cli");
}

Result<Answer> importDossier(const Call& call, const Clock& clock)
{
    NoProgress progress;
    const QString path = call.words[1];
    const bool exists = QFileInfo::exists(path);
    // A case that cannot be opened is said before a long import is read.
    auto file = exists ? CaseFile::open(path, CaseFile::Mode::readWrite) : Result<std::unique_ptr<CaseFile>>(std::unique_ptr<CaseFile>());
    if (!file)
        return file.failure();
    const auto imported = readDossier(call.words[0], progress);
    if (!imported)
        return imported.failure();
    const QString actor = call.value(QStringLiteral("by"), leadVerifierOf(imported->submission));
    if (!exists) {
        const auto created = createCase(path, *imported, actor, clock, progress);
        if (!created)
            return created.failure();
    } else if (const auto added = importSubmission({**file, actor, clock}, *imported, progress); !added) {
        return added.failure();
    }
    return answerFor(imported->submission, path);
}

} // namespace

std::vector<CallDefinition> importCalls()
{
    return {{"import", "DOSSIER CASE [--by ID]", 2, 2, {QStringLiteral("by")}, {},
             "create the case file, or add the dossier as its next revision", importDossier}};
}

} // namespace attest::cli
