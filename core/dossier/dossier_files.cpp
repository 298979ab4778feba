// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/dossier_files.h"

#include "core/tables/workbook.h"
#include "core/tables/zip_archive.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>

namespace attest {
namespace {

/// Far more than a verifier meets; row numbers must fit their type.
constexpr qint64 kLargestFile = qint64(16) * 1024 * 1024 * 1024;

class FolderFiles final : public DossierFiles {
public:
    explicit FolderFiles(const QString& folder) : m_folder(folder) {}

    Result<SharedBytes> open(const QString& path) const override
    {
        const Place place{path, {}, 0, {}, {}};
        const QString root = m_folder.canonicalPath() + u'/';
        const QFileInfo info(m_folder.filePath(path));
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
            return failure(ErrorKind::input, QT_TRANSLATE_NOOP("core", "The file is larger than 16 GiB"), place,
                           QT_TRANSLATE_NOOP("core", "Split it"));
        auto file = bytesOfFile(real);
        return file ? file : failure(ErrorKind::input, file.error().what, place, file.error().advice);
    }

    QString stateOf(const QString& path) const override
    {
        const QFileInfo info(m_folder.filePath(path));
        return QStringLiteral("%1 %2").arg(info.size()).arg(info.lastModified().toMSecsSinceEpoch());
    }

private:
    QDir m_folder;
};

class ArchiveFiles final : public DossierFiles {
public:
    ArchiveFiles(std::shared_ptr<ZipArchive> archive, QString prefix) : m_archive(std::move(archive)), m_prefix(std::move(prefix)) {}

    Result<SharedBytes> open(const QString& path) const override
    {
        const Place place{path, {}, 0, {}, {}};
        const QString name = m_prefix + path;
        if (!m_archive->contains(name))
            return failure(ErrorKind::input, QT_TRANSLATE_NOOP("core", "The file is missing"), place,
                           QT_TRANSLATE_NOOP("core", "Put it into the folder, or correct its path in dossier.json"));
        auto bytes = m_archive->unpack(name);
        return bytes ? bytes : failure(bytes.error().kind, bytes.error().what, place, bytes.error().advice);
    }

private:
    std::shared_ptr<ZipArchive> m_archive;
    QString m_prefix;
};

/// The folder of the archive that has the dossier.json nearest to its root, with its slash.
std::optional<QString> folderOfDossier(const std::vector<ZipEntryInfo>& entries)
{
    const QString name = QStringLiteral("dossier.json");
    std::optional<QString> best;
    for (const ZipEntryInfo& entry : entries) {
        if (entry.name != name && !entry.name.endsWith(QString(u'/' + name)))
            continue;
        const QString folder = entry.name.chopped(name.size());
        if (!best || folder.count(u'/') < best->count(u'/'))
            best = folder;
    }
    return best;
}

} // namespace

std::unique_ptr<DossierFiles> filesOfFolder(const QString& folder)
{
    return std::make_unique<FolderFiles>(folder);
}

Result<std::unique_ptr<DossierFiles>> filesOfArchive(const QString& path)
{
    const Place place{path, {}, 0, {}, {}};
    const auto inPlace = [&](const Error& error) { return failure(error.kind, error.what, place, error.advice); };
    const auto bytes = bytesOfFile(path);
    if (!bytes)
        return inPlace(bytes.error());
    auto archive = ZipArchive::open(*bytes);
    if (!archive)
        return inPlace(archive.error());
    const auto entries = (*archive)->entries();
    if (!entries)
        return inPlace(entries.error());
    const auto folder = folderOfDossier(*entries);
    if (!folder)
        return failure(ErrorKind::input, QT_TRANSLATE_NOOP("core", "The archive has no dossier.json"), place,
                       QT_TRANSLATE_NOOP("core", "Add its files one by one in the window"));
    return std::unique_ptr<DossierFiles>(std::make_unique<ArchiveFiles>(*std::move(archive), *folder));
}

bool isArchive(const QString& path)
{
    const auto bytes = bytesOfFile(path);
    const auto head = bytes ? (*bytes)->slice(0, 4) : Result<QByteArray>(QByteArray());
    return head && *head == QByteArrayLiteral("PK\x03\x04") && !isWorkbook(**bytes);
}

} // namespace attest
