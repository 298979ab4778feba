// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sql_failure.h"

#include <sqlite3.h>

namespace attest {

Failure sqlFailure(int code, const QString& detail, const QString& path)
{
    const Place place{path, {}, 0, {}, {}};
    switch (code & 0xff) {
    case SQLITE_NOTADB:
        return failure(ErrorKind::caseFile, QT_TRANSLATE_NOOP("core", "This is not a case file"), place,
                       QT_TRANSLATE_NOOP("core", "Choose a file that Attest made (.attest)"));
    case SQLITE_CORRUPT:
        return failure(ErrorKind::caseFile, QT_TRANSLATE_NOOP("core", "The case file is damaged or cut short"), place,
                       QT_TRANSLATE_NOOP("core", "Go back to a backup, or import the dossiers again"));
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return failure(ErrorKind::caseFile, QT_TRANSLATE_NOOP("core", "The case is being used by another program"), place,
                       QT_TRANSLATE_NOOP("core", "Close it there, or open it for reading only"));
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_AUTH:
    case SQLITE_CANTOPEN:
        return failure(ErrorKind::caseFile, QT_TRANSLATE_NOOP("core", "The rights to open the case file are missing"), place,
                       QT_TRANSLATE_NOOP("core", "Check the rights of the file and of its folder"));
    case SQLITE_FULL:
        return failure(ErrorKind::system, QT_TRANSLATE_NOOP("core", "The disk is full; the case was not changed"), place,
                       QT_TRANSLATE_NOOP("core", "Make room and try again"));
    case SQLITE_IOERR:
        return failure(ErrorKind::system, QT_TRANSLATE_NOOP("core", "The disk failed; the case was not changed"), place,
                       QT_TRANSLATE_NOOP("core", "Check the disk and its free space, and try again"));
    default:
        return failure(ErrorKind::caseFile, {QT_TRANSLATE_NOOP("core", "The case file refused: %1"), {detail}}, place,
                       QT_TRANSLATE_NOOP("core", "Go back to a backup of the case"));
    }
}

} // namespace attest
