// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/incoming.h"

#include "core/dossier/dossier_files.h"
#include "core/tables/zip_archive.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>

namespace attest {
namespace {

const QString kDossier = QStringLiteral("dossier.json");

bool isFull(Incoming& incoming, const QString& path)
{
    if (incoming.files.size() < kMostIncomingFiles)
        return false;
    incoming.problems.push_back({ErrorKind::input, Message{QT_TRANSLATE_NOOP("core", "More than %1 files"), {argument(kMostIncomingFiles)}},
                                 {path, {}, 0, {}, {}}, QT_TRANSLATE_NOOP("core", "Add them in several steps")});
    return true;
}

void take(Incoming& incoming, const QString& path, Result<SharedBytes> bytes)
{
    if (bytes) {
        incoming.files.push_back({path, *std::move(bytes)});
        return;
    }
    Error problem = bytes.error();
    problem.place.file = path;
    incoming.problems.push_back(std::move(problem));
}

void takeFolder(Incoming& incoming, const QString& folder)
{
    const QDir root(folder);
    QStringList paths;
    QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext() && paths.size() <= kMostIncomingFiles) {
        const QString path = root.relativeFilePath(files.next());
        const QStringList parts = path.split(u'/');
        const bool hidden = std::any_of(parts.begin(), parts.end(), [](const QString& part) { return part.startsWith(u'.') || part.startsWith(u"~$"); });
        if (!hidden)
            paths += path;
    }
    paths.sort();
    for (const QString& path : std::as_const(paths)) {
        if (isFull(incoming, folder))
            return;
        take(incoming, path, bytesOfFile(root.filePath(path)));
    }
}

void takeArchive(Incoming& incoming, const QString& path)
{
    const auto fail = [&](const Error& error) {
        incoming.problems.push_back({error.kind, error.what, {path, {}, 0, {}, {}}, error.advice});
    };
    const auto bytes = bytesOfFile(path);
    if (!bytes)
        return fail(bytes.error());
    const auto archive = ZipArchive::open(*bytes);
    if (!archive)
        return fail(archive.error());
    const auto entries = (*archive)->entries();
    if (!entries)
        return fail(entries.error());
    for (const ZipEntryInfo& entry : *entries) {
        const QString name = entry.name.section(u'/', -1);
        if (name.startsWith(u'.') || entry.name.startsWith(u"__MACOSX/"))
            continue;
        if (isFull(incoming, path))
            return;
        take(incoming, entry.name, (*archive)->unpack(entry.name));
    }
}

bool isSubmission(const QString& path)
{
    if (QFileInfo(path).isDir())
        return QFileInfo::exists(QDir(path).filePath(kDossier));
    return isArchive(path) && filesOfArchive(path).has_value();
}

} // namespace

Incoming gatherFiles(const QStringList& paths)
{
    Incoming incoming;
    if (paths.size() == 1 && isSubmission(paths.front())) {
        incoming.dossier = paths.front();
        return incoming;
    }
    if (paths.size() == 1 && QFileInfo(paths.front()).fileName() == kDossier) {
        incoming.dossier = QFileInfo(paths.front()).absolutePath();
        return incoming;
    }
    for (const QString& path : paths) {
        if (QFileInfo(path).isDir())
            takeFolder(incoming, path);
        else if (isArchive(path))
            takeArchive(incoming, path);
        else if (!isFull(incoming, path))
            take(incoming, QFileInfo(path).fileName(), bytesOfFile(path));
    }
    return incoming;
}

QString freePath(const QString& wanted, const QStringList& taken)
{
    QString path = wanted;
    path.replace(u'\\', u'_').replace(u':', u'_');
    const auto isTaken = [&](const QString& name) { return taken.contains(name, Qt::CaseInsensitive); };
    if (!isTaken(path))
        return path;
    const qsizetype slash = path.lastIndexOf(u'/');
    const qsizetype point = path.lastIndexOf(u'.');
    const qsizetype end = point > slash + 1 ? point : path.size();
    for (int number = 2;; ++number) {
        const QString next = path.left(end) + u'-' + QString::number(number) + path.mid(end);
        if (!isTaken(next))
            return next;
    }
}

} // namespace attest
