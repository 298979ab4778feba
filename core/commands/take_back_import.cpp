// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/take_back_import.h"

#include "core/commands/perform.h"
#include "core/intake/dossier_text.h"
#include "core/store/kept_files.h"
#include "core/store/submission_parts.h"

namespace attest {
namespace {

/// The submission without the files that an event added, read again from what the case keeps.
Result<ImportRecord> without(const ImportEvent& event, const CaseFile& file, const ImportRecord& record, CaseTransaction& transaction,
                             Progress& progress)
{
    const auto json = file.content(record.dossier);
    if (!json)
        return json.failure();
    DossierEdit edit;
    edit.removeFiles = event.files;
    const auto edited = editDossier(*json, edit);
    if (!edited)
        return edited.failure();
    const auto imported = readDossier(*edited, *keptFiles(file, record), progress);
    if (!imported)
        return imported.failure();
    return keepParts(*imported, [&](const PackedContent& content) { return transaction.keep(content); }, progress);
}

} // namespace

Result<void> takeBackImport(const CommandContext& context, qint64 event, const QString& reason, Progress& progress)
{
    if (const auto written = requireReason(reason); !written)
        return written;
    return done(perform(context, Act::takeBackImport, [&](const CaseState& state, CaseTransaction& transaction) -> Result<QJsonObject> {
        const auto found = std::find_if(state.importEvents.begin(), state.importEvents.end(),
                                        [&](const ImportEvent& candidate) { return candidate.seq == event; });
        if (found == state.importEvents.end())
            return failure(ErrorKind::refused, Message{QT_TRANSLATE_NOOP("core", "Entry %1 of the trail is no import that can be taken back"), {argument(event)}},
                           {}, QT_TRANSLATE_NOOP("core", "Imports of the latest submission can; the first one is the case itself"));
        QJsonObject payload{{QStringLiteral("event"), event}, {QStringLiteral("note"), reason.trimmed()}};
        if (found->isRevision)
            return payload;
        const auto record = without(*found, context.file, state.imports.back(), transaction, progress);
        if (!record)
            return record.failure();
        payload.insert(QStringLiteral("submission"), payloadOf(*record));
        return payload;
    }));
}

} // namespace attest
