// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/export.h"

#include "core/base/sha256.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QTemporaryDir>

namespace attest {
namespace {

const char* const kWork = QT_TRANSLATE_NOOP("core", "Writing the dossier");

Place placeOf(const QString& file)
{
    return {file, {}, 0, {}, {}};
}

Result<void> write(const QDir& folder, const QString& path, const QByteArray& bytes)
{
    const QString target = folder.filePath(path);
    const bool hasFolder = QDir().mkpath(QFileInfo(target).absolutePath());
    QSaveFile file(target);
    if (hasFolder && file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush() && file.commit())
        return {};
    return failure(ErrorKind::system, Message{QT_TRANSLATE_NOOP("core", "The file cannot be written: %1"), {file.errorString()}},
                   placeOf(path), QT_TRANSLATE_NOOP("core", "Check the rights and the free space of the folder"));
}

Result<void> writeFiles(const std::vector<SourceFile>& files, const FileContent& content, const QDir& folder, Progress& progress)
{
    std::map<QString, QString> written; // path → SHA-256: two entries may read the same workbook
    qint64 done = 0;
    for (const SourceFile& file : files) {
        progress.report(done++, static_cast<qint64>(files.size()), kWork);
        if (progress.isCancelled())
            return failure(ErrorKind::cancelled, QT_TRANSLATE_NOOP("core", "The export was stopped; nothing was written"));
        const auto [place, isNew] = written.emplace(file.path, file.sha256);
        if (!isNew && place->second == file.sha256)
            continue;
        const auto bytes = content(file.id);
        if (!bytes)
            return bytes.failure();
        if (!isNew || sha256(*bytes) != file.sha256)
            return failure(ErrorKind::caseFile, QT_TRANSLATE_NOOP("core", "The content does not match its SHA-256"),
                           placeOf(file.path), QT_TRANSLATE_NOOP("core", "Run the integrity check of the case"));
        if (const auto saved = write(folder, file.path, *bytes); !saved)
            return saved.failure();
    }
    return {};
}

Result<void> refuseUnlessEmpty(const QString& folder)
{
    const QFileInfo info(folder);
    const bool isUsable = !info.exists() || (info.isDir() && QDir(folder).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot));
    if (isUsable)
        return {};
    return failure(ErrorKind::refused, QT_TRANSLATE_NOOP("core", "The folder is not empty"), placeOf(folder),
                   QT_TRANSLATE_NOOP("core", "Choose a new or an empty folder"));
}

} // namespace

Result<void> exportDossier(const QByteArray& dossierJson, const std::vector<SourceFile>& files, const FileContent& content,
                           const QString& folder, Progress& progress)
{
    if (const auto usable = refuseUnlessEmpty(folder); !usable)
        return usable.failure();
    const QString target = QDir::cleanPath(QFileInfo(folder).absoluteFilePath());
    QDir().mkpath(QFileInfo(target).absolutePath());
    // A sibling, so that the last step is a rename within one file system.
    QTemporaryDir temporary(target + QStringLiteral(".part-XXXXXX"));
    if (!temporary.isValid())
        return failure(ErrorKind::system, Message{QT_TRANSLATE_NOOP("core", "The folder cannot be made: %1"), {temporary.errorString()}},
                       placeOf(target), QT_TRANSLATE_NOOP("core", "Check the rights and the free space of the folder"));
    // Inside it, because the temporary folder itself is closed to everybody else.
    const QDir work(temporary.filePath(QStringLiteral("dossier")));
    if (const auto saved = writeFiles(files, content, work, progress); !saved)
        return saved.failure();
    if (const auto saved = write(work, QStringLiteral("dossier.json"), dossierJson); !saved)
        return saved.failure();
    // An empty folder gives way; a rename onto it fails on some systems.
    QDir().rmdir(target);
    if (!QDir().rename(work.path(), target))
        return failure(ErrorKind::system, QT_TRANSLATE_NOOP("core", "The folder cannot be renamed"), placeOf(target),
                       QT_TRANSLATE_NOOP("core", "Check that nothing else uses the folder"));
    progress.report(static_cast<qint64>(files.size()), static_cast<qint64>(files.size()), kWork);
    return {};
}

} // namespace attest
