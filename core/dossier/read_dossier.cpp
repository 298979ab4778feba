// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/dossier.h"
#include "core/dossier/column_formats.h"
#include "core/dossier/file_reading.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace attest {
namespace {

constexpr qint64 kLargestFile = qint64(512) * 1024 * 1024;
/// All contents are held until the case is written.
constexpr qint64 kLargestDossier = qint64(1024) * 1024 * 1024;

const char* const kWork = QT_TRANSLATE_NOOP("core", "Reading the dossier");

/// The bytes of a file inside the folder; shown is its name for people.
Result<QByteArray> readInside(const QDir& folder, const QString& path, const QString& shown)
{
    const Place place{shown, {}, 0, {}, {}};
    const QString root = folder.canonicalPath() + u'/';
    const QFileInfo info(folder.filePath(path));
    const QString real = info.canonicalFilePath();
    if (real.isEmpty())
        return failure(ErrorKind::input, QT_TRANSLATE_NOOP("core", "The file is missing"), place,
                       QT_TRANSLATE_NOOP("core", "Put it into the folder, or correct its path in dossier.json"));
    if (!real.startsWith(root))
        return failure(ErrorKind::input, QT_TRANSLATE_NOOP("core", "The file is a link that leaves the dossier"), place,
                       QT_TRANSLATE_NOOP("core", "Put the file itself into the folder"));
    if (!info.isFile())
        return failure(ErrorKind::input, QT_TRANSLATE_NOOP("core", "This is not a file"), place,
                       QT_TRANSLATE_NOOP("core", "Name a file"));
    if (info.size() > kLargestFile)
        return failure(ErrorKind::input, QT_TRANSLATE_NOOP("core", "The file is larger than 512 MiB"), place,
                       QT_TRANSLATE_NOOP("core", "Split it"));
    QFile file(real);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::input, Message{QT_TRANSLATE_NOOP("core", "The file cannot be read: %1"), {file.errorString()}},
                       place, QT_TRANSLATE_NOOP("core", "Check that you may read it"));
    const QByteArray bytes = file.readAll();
    if (bytes.size() != info.size())
        return failure(ErrorKind::input, QT_TRANSLATE_NOOP("core", "The file could not be read to its end"), place,
                       QT_TRANSLATE_NOOP("core", "Check the disk and try again"));
    return bytes;
}

Failure withAdvice(Error error)
{
    if (error.advice.isEmpty())
        error.advice = QT_TRANSLATE_NOOP("core", "Correct the file, or how dossier.json says to read it");
    return {std::move(error)};
}

Result<void> readEntry(const QDir& folder, const FileEntry& entry, ImportedSubmission& imported, const Progress& progress)
{
    const auto bytes = readInside(folder, entry.path, entry.path);
    if (!bytes)
        return bytes.failure();
    const auto read = readFile(entry, *bytes, imported.submission, imported.rows, progress);
    if (!read)
        return withAdvice(read.error());
    qint64 together = bytes->size();
    for (const auto& [id, content] : imported.contents)
        together += content.size();
    if (together > kLargestDossier)
        return failure(ErrorKind::input, QT_TRANSLATE_NOOP("core", "The files of the dossier are together larger than 1 GiB"),
                       {entry.path, {}, 0, {}, {}}, QT_TRANSLATE_NOOP("core", "Leave out what proves nothing, or make the files smaller"));
    imported.contents.emplace_back(entry.id, *bytes);
    return {};
}

/// The first failure, and which other files failed too, so that one run names all that has to be mended.
Failure joined(const std::vector<Error>& errors)
{
    Error first = errors.front();
    QStringList others;
    for (std::size_t i = 1; i < errors.size(); ++i)
        others << errors[i].place.text();
    if (!others.isEmpty())
        first.advice = Message{QT_TRANSLATE_NOOP("core", "%1; these cannot be read either: %2"),
                               {first.advice, others.join(QStringLiteral("; "))}};
    return {first};
}

} // namespace

Result<ImportedSubmission> readDossier(const QString& folder, Progress& progress)
{
    const QFileInfo given(folder);
    const QDir directory(given.isFile() ? given.absolutePath() : folder);
    const QString json = given.isFile() ? given.fileName() : QStringLiteral("dossier.json");
    const auto bytes = readInside(directory, json, QDir::cleanPath(directory.filePath(json)));
    if (!bytes)
        return bytes.failure();
    auto dossier = parseDossier(*bytes);
    if (!dossier)
        return dossier.failure();

    ImportedSubmission imported;
    imported.submission = std::move(dossier->header);
    imported.dossierJson = std::move(dossier->json);
    std::vector<Error> errors;
    const auto total = static_cast<qint64>(dossier->entries.size());
    for (qint64 done = 0; done < total; ++done) {
        progress.report(done, total, kWork);
        if (progress.isCancelled())
            return cancelled();
        const auto read = readEntry(directory, dossier->entries[static_cast<std::size_t>(done)], imported, progress);
        if (!read && read.error().kind == ErrorKind::cancelled)
            return read.failure();
        if (!read)
            errors.push_back(read.error());
    }
    progress.report(total, total, kWork);
    if (!errors.empty())
        return joined(errors);
    return imported;
}

} // namespace attest
