// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/export.h"

#include "core/dossier/export.h"

#include <QDir>
#include <QFileInfo>

namespace attest {
namespace {

/// The paths were held inside the dossier when it was read; a case from elsewhere may say otherwise.
Result<void> requireInside(const ImportRecord& record)
{
    for (const SourceFile& source : record.files) {
        const QString path = QDir::cleanPath(source.path);
        if (QDir::isAbsolutePath(path) || path == QLatin1String("..") || path.startsWith(QLatin1String("../")))
            return failure(ErrorKind::caseFile, QT_TRANSLATE_NOOP("core", "The path of a file leaves the dossier"),
                           {source.path, {}, 0, {}, {}}, QT_TRANSLATE_NOOP("core", "Run the integrity check of the case"));
    }
    return {};
}

Result<void> write(const CaseFile& file, const ImportRecord& record, const QString& folder, Progress& progress)
{
    if (auto inside = requireInside(record); !inside)
        return inside;
    const auto dossier = file.content(record.dossier);
    if (!dossier)
        return dossier.failure();
    const auto content = [&](const QString& id, const TakePiece& take) {
        const auto source = std::find_if(record.files.begin(), record.files.end(),
                                         [&](const SourceFile& candidate) { return candidate.id == id; });
        return file.readContent(source->sha256, take);
    };
    return exportDossier(*dossier, record.files, content, folder, progress);
}

Failure noRevision(int revision)
{
    return failure(ErrorKind::usage, {QT_TRANSLATE_NOOP("core", "The case has no revision %1"), {argument(revision)}});
}

Result<void> requireEmpty(const QString& folder)
{
    const QFileInfo info(folder);
    if (!info.exists() || (info.isDir() && QDir(folder).isEmpty()))
        return {};
    return failure(ErrorKind::refused, QT_TRANSLATE_NOOP("core", "The folder is not empty"), {folder, {}, 0, {}, {}},
                   QT_TRANSLATE_NOOP("core", "Choose a new or an empty folder"));
}

} // namespace

Result<void> exportSubmission(const CaseFile& file, int revision, const QString& folder, Progress& progress)
{
    const auto state = file.state();
    if (!state)
        return state.failure();
    for (const ImportRecord& record : state->imports) {
        if (record.revision == revision)
            return write(file, record, folder, progress);
    }
    return noRevision(revision);
}

Result<void> exportCase(const CaseFile& file, const QString& folder, Progress& progress)
{
    const auto state = file.state();
    if (!state)
        return state.failure();
    if (auto empty = requireEmpty(folder); !empty)
        return empty;
    const bool single = state->imports.size() == 1;
    for (const ImportRecord& record : state->imports) {
        const QString own = QDir(folder).filePath(QStringLiteral("revision-%1").arg(record.revision));
        if (auto done = write(file, record, single ? folder : own, progress); !done)
            return done;
    }
    return {};
}

} // namespace attest
