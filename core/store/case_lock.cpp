// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/case_lock.h"

#include <QFileInfo>

namespace attest {
namespace {

constexpr int kWaitMilliseconds = 1000;

Failure inUse(const QLockFile& lock, const QString& casePath)
{
    qint64 process = 0;
    QString computer;
    QString program;
    lock.getLockInfo(&process, &computer, &program);
    const QFileInfo note(lock.fileName());
    return failure(ErrorKind::caseFile,
                   {QT_TRANSLATE_NOOP("core", "The case is in use: %1 on %2 (user %3, process %4), since %5"),
                    {program, computer, note.owner(), QString::number(process), note.lastModified().toString(Qt::ISODate)}},
                   {casePath, {}, 0, {}, {}},
                   {QT_TRANSLATE_NOOP("core", "Close it there, or open it for reading only; if it is not open anywhere, delete %1"),
                    {lock.fileName()}});
}

} // namespace

Result<std::unique_ptr<CaseLock>> CaseLock::take(const QString& casePath)
{
    std::unique_ptr<CaseLock> lock(new CaseLock(QString(casePath + QLatin1String(".lock"))));
    lock->m_file.setStaleLockTime(0);
    if (lock->m_file.tryLock(kWaitMilliseconds))
        return lock;
    if (lock->m_file.error() == QLockFile::LockFailedError)
        return inUse(lock->m_file, casePath);
    return failure(ErrorKind::caseFile, QT_TRANSLATE_NOOP("core", "There are no rights to write in the folder of the case"),
                   {casePath, {}, 0, {}, {}}, QT_TRANSLATE_NOOP("core", "Open it for reading only, or copy it to another folder"));
}

} // namespace attest
