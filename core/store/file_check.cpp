// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/file_check.h"

#include "core/store/schema.h"
#include "core/store/sql_failure.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <sqlite3.h>

namespace attest {
namespace {

constexpr int kHeaderSize = 100;
constexpr int kApplicationIdOffset = 68;

Place at(const QString& path) { return {path, {}, 0, {}, {}}; }

Failure missing(const QString& path)
{
    return failure(ErrorKind::caseFile, QT_TRANSLATE_NOOP("core", "There is no such case file"), at(path),
                   QT_TRANSLATE_NOOP("core", "Check the path; a case begins with an import"));
}

bool bearsMark(const QByteArray& header)
{
    return header.size() == kHeaderSize && header.startsWith(QByteArray("SQLite format 3\0", 16))
           && qFromBigEndian<quint32>(header.constData() + kApplicationIdOffset) == kApplicationId;
}

} // namespace

Result<void> recognizeCase(const QString& path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return missing(path);
    QFile file(path);
    if (!info.isFile())
        return sqlFailure(SQLITE_NOTADB, QString(), path);
    if (!file.open(QIODevice::ReadOnly))
        return sqlFailure(SQLITE_PERM, QString(), path);
    if (!bearsMark(file.read(kHeaderSize)))
        return sqlFailure(SQLITE_NOTADB, QString(), path);
    return {};
}

Result<void> requireWritable(const QString& path)
{
    if (QFileInfo(path).isWritable())
        return {};
    return failure(ErrorKind::caseFile, QT_TRANSLATE_NOOP("core", "The case file is write-protected"), at(path),
                   QT_TRANSLATE_NOOP("core", "Open it for reading only, or copy it to another folder"));
}

Result<void> quickCheck(const Database& database)
{
    QString complaint;
    const auto done = database.query("PRAGMA quick_check(1)", {}, [&](const SqlRow& row) { complaint = row.text(0); });
    if (!done)
        return done;
    return complaint == QLatin1String("ok") ? Result<void>() : Result<void>(sqlFailure(SQLITE_CORRUPT, complaint, database.path()));
}

Result<void> refuseOtherSchema(const Database& database, int known)
{
    const auto version = database.number("PRAGMA user_version");
    if (!version)
        return version.failure();
    if (*version == known)
        return {};
    if (*version > known)
        return newerSchema(*version, known, database.path());
    return failure(ErrorKind::caseFile, QT_TRANSLATE_NOOP("core", "The case was made by an older version of Attest"),
                   at(database.path()), QT_TRANSLATE_NOOP("core", "Open it once for writing, which brings it up to date"));
}

Result<std::unique_ptr<Database>> openForReading(const QString& path)
{
    auto database = Database::open(path, Database::Access::readOnly);
    if (database && (*database)->number("PRAGMA user_version"))
        return database;
    // SQLite wants to write its shared memory beside the file; where that is impossible and no log waits to be read, the
    // file can be taken as it is.
    if (QFileInfo(QString(path + QLatin1String("-wal"))).size() == 0 && !QFileInfo(QFileInfo(path).absolutePath()).isWritable())
        return Database::open(path, Database::Access::immutable);
    return database;
}

} // namespace attest
