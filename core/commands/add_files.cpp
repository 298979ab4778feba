// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/add_files.h"

#include "core/commands/perform.h"
#include "core/store/kept_files.h"
#include "core/store/submission_parts.h"

#include <QJsonArray>

namespace attest {
namespace {

/// The new files, and behind them those that the case keeps.
class NewAndKeptFiles final : public DossierFiles {
public:
    NewAndKeptFiles(const std::vector<NewFile>& fresh, std::unique_ptr<DossierFiles> kept) : m_fresh(fresh), m_kept(std::move(kept)) {}

    Result<SharedBytes> open(const QString& path) const override
    {
        const auto found = std::find_if(m_fresh.begin(), m_fresh.end(), [&](const NewFile& file) { return file.path == path; });
        return found == m_fresh.end() ? m_kept->open(path) : Result<SharedBytes>(found->bytes);
    }

private:
    const std::vector<NewFile>& m_fresh;
    std::unique_ptr<DossierFiles> m_kept;
};

/// A path means one file.
Result<void> requireFreePaths(const ImportRecord& record, const DossierEdit& edit, const std::vector<NewFile>& files)
{
    for (const SourceFile& kept : record.files) {
        const bool isReplaced = edit.removeFiles.contains(kept.id)
            || std::any_of(edit.files.begin(), edit.files.end(), [&](const FileEntry& entry) { return entry.id == kept.id; });
        const bool isTaken = std::any_of(files.begin(), files.end(), [&](const NewFile& file) { return file.path == kept.path; });
        if (isTaken && !isReplaced)
            return failure(ErrorKind::refused, Message{QT_TRANSLATE_NOOP("core", "The submission has a file of this path already: %1"), {kept.id}},
                           {kept.path, {}, 0, {}, {}}, QT_TRANSLATE_NOOP("core", "Give the new file another name, or replace the old one"));
    }
    return {};
}

/// What comes in must be readable, and nothing that was read may become unreadable.
Result<void> requireRead(const ImportRecord& before, const ImportedSubmission& imported)
{
    for (const auto& [id, error] : imported.unread) {
        const bool wasUnread = std::any_of(before.files.begin(), before.files.end(),
                                           [&id = id](const SourceFile& file) { return file.id == id && file.sha256.isEmpty(); });
        if (!wasUnread)
            return Failure{error};
    }
    return {};
}

QJsonArray addedIds(const ImportRecord& before, const ImportRecord& after)
{
    QJsonArray ids;
    for (const SourceFile& file : after.files) {
        const bool isKnown = std::any_of(before.files.begin(), before.files.end(), [&](const SourceFile& old) { return old.id == file.id; });
        if (!isKnown)
            ids.append(file.id);
    }
    return ids;
}

} // namespace

Result<void> addFiles(const CommandContext& context, const DossierEdit& edit, const std::vector<NewFile>& files, Progress& progress)
{
    return done(perform(context, Act::addFiles, [&](const CaseState& state, CaseTransaction& transaction) -> Result<QJsonObject> {
        const ImportRecord& before = state.imports.back();
        if (const auto isFree = requireFreePaths(before, edit, files); !isFree)
            return isFree.failure();
        const auto json = context.file.content(before.dossier);
        if (!json)
            return json.failure();
        const auto edited = editDossier(*json, edit);
        if (!edited)
            return edited.failure();
        const auto imported = readDossier(*edited, NewAndKeptFiles(files, keptFiles(context.file, before)), progress);
        if (!imported)
            return imported.failure();
        if (const auto read = requireRead(before, *imported); !read)
            return read.failure();
        const auto after = keepParts(*imported, [&](const PackedContent& content) { return transaction.keep(content); }, progress);
        if (!after)
            return after.failure();
        QJsonObject payload = payloadOf(*after);
        payload.insert(QStringLiteral("added"), addedIds(before, *after));
        return payload;
    }));
}

} // namespace attest
