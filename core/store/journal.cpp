// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/journal.h"

#include <QFileInfo>
#include <QStorageInfo>

#include <array>

namespace attest {

bool isNetworkFileSystem(const QByteArray& type)
{
    constexpr std::array kPrefixes{"nfs", "cifs", "smb", "fuse.sshfs", "fuse.rclone", "fuse.gvfs", "9p", "afs", "ncpfs",
                                   "ceph", "glusterfs", "fuse.glusterfs", "davfs", "fuse.davfs", "lustre", "vboxsf", "webdav"};
    const QByteArray lower = type.toLower();
    return std::any_of(kPrefixes.begin(), kPrefixes.end(), [&](const char* prefix) { return lower.startsWith(prefix); });
}

Result<void> chooseJournal(Database& database)
{
    const QStorageInfo storage(QFileInfo(database.path()).absolutePath());
    if (!isNetworkFileSystem(storage.fileSystemType())) {
        const auto mode = database.text("PRAGMA journal_mode = WAL");
        if (!mode || *mode == QLatin1String("wal"))
            return mode ? Result<void>() : Result<void>(mode.failure());
    }
    const auto mode = database.text("PRAGMA journal_mode = DELETE");
    return mode ? Result<void>() : Result<void>(mode.failure());
}

} // namespace attest
