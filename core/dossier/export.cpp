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

/// A new file of the folder, complete or not at all.
class NewFile {
public:
    NewFile(const QDir& folder, const QString& path) : m_path(path), m_file(folder.filePath(path))
    {
        m_isGood = QDir().mkpath(QFileInfo(m_file.fileName()).absolutePath()) && m_file.open(QIODevice::WriteOnly);
    }
    Result<void> write(const QByteArray& bytes)
    {
        m_hash.add(bytes);
        m_isGood = m_isGood && m_file.write(bytes) == bytes.size();
        return outcome();
    }
    QString sha256() { return m_hash.hex(); }
    Result<void> commit()
    {
        m_isGood = m_isGood && m_file.flush() && m_file.commit();
        return outcome();
    }

private:
    Result<void> outcome() const
    {
        if (m_isGood)
            return {};
        return failure(ErrorKind::system, Message{QT_TRANSLATE_NOOP("core", "The file cannot be written: %1"), {m_file.errorString()}},
                       placeOf(m_path), QT_TRANSLATE_NOOP("core", "Check the rights and the free space of the folder"));
    }

    QString m_path;
    QSaveFile m_file;
    Sha256 m_hash;
    bool m_isGood = false;
};

Result<void> writeFiles(const std::vector<SourceFile>& files, const FileContent& content, const QDir& folder, Progress& progress)
{
    std::map<QString, QString> written; // path → SHA-256: two entries may read the same workbook
    qint64 done = 0;
    for (const SourceFile& file : files) {
        progress.report(done++, static_cast<qint64>(files.size()), kWork);
        if (progress.isCancelled())
            return failure(ErrorKind::cancelled, QT_TRANSLATE_NOOP("core", "The export was stopped; nothing was written"));
        if (file.sha256.isEmpty())
            continue; // it was not read, and is not there
        const auto [place, isNew] = written.emplace(file.path, file.sha256);
        if (!isNew && place->second == file.sha256)
            continue;
        NewFile target(folder, file.path);
        if (const auto given = content(file.id, [&](const QByteArray& piece) { return target.write(piece); }); !given)
            return given.failure();
        if (!isNew || target.sha256() != file.sha256)
            return failure(ErrorKind::caseFile, QT_TRANSLATE_NOOP("core", "The content does not match its SHA-256"),
                           placeOf(file.path), QT_TRANSLATE_NOOP("core", "Run the integrity check of the case"));
        if (const auto saved = target.commit(); !saved)
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
    NewFile json(work, QStringLiteral("dossier.json"));
    if (const auto written = json.write(dossierJson); !written)
        return written;
    if (const auto saved = json.commit(); !saved)
        return saved;
    // An empty folder gives way; a rename onto it fails on some systems.
    QDir().rmdir(target);
    if (!QDir().rename(work.path(), target))
        return failure(ErrorKind::system, QT_TRANSLATE_NOOP("core", "The folder cannot be renamed"), placeOf(target),
                       QT_TRANSLATE_NOOP("core", "Check that nothing else uses the folder"));
    progress.report(static_cast<qint64>(files.size()), static_cast<qint64>(files.size()), kWork);
    return {};
}

} // namespace attest
