// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/new_case_file.h"

#include "core/store/case_lock.h"
#include "core/store/database.h"
#include "core/store/journal.h"
#include "core/store/schema.h"

#include <QFile>
#include <QFileInfo>

namespace attest {
namespace {

Failure exists(const QString& path)
{
    return failure(ErrorKind::refused, QT_TRANSLATE_NOOP("core", "There is a file of this name already"), {path, {}, 0, {}, {}},
                   QT_TRANSLATE_NOOP("core", "Choose another name"));
}

Failure noFolder(const QString& path)
{
    return failure(ErrorKind::caseFile, QT_TRANSLATE_NOOP("core", "The folder for the case does not exist"), {path, {}, 0, {}, {}},
                   QT_TRANSLATE_NOOP("core", "Create the folder, or choose another one"));
}

} // namespace

NewCaseFile::NewCaseFile(QString path, std::unique_ptr<CaseLock> lock)
    : m_path(std::move(path)), m_part(m_path + QLatin1String(".part")), m_lock(std::move(lock))
{
}

NewCaseFile::~NewCaseFile()
{
    m_file.reset();
    removeParts();
}

void NewCaseFile::removeParts() const
{
    for (const char* suffix : {"", "-journal", "-wal", "-shm"})
        QFile::remove(QString(m_part + QLatin1String(suffix)));
}

Result<std::unique_ptr<NewCaseFile>> NewCaseFile::begin(const QString& path)
{
    const QFileInfo info(path);
    if (info.exists() || info.isSymLink())
        return exists(path);
    if (!QFileInfo(info.absolutePath()).isDir())
        return noFolder(path);
    const QString absolute = info.absoluteFilePath();
    auto lock = CaseLock::take(absolute);
    if (!lock)
        return lock.failure();
    std::unique_ptr<NewCaseFile> made(new NewCaseFile(absolute, *std::move(lock)));
    // Under the lock, what lies there is left from a program that was killed.
    made->removeParts();
    const auto created = made->create();
    return created ? Result<std::unique_ptr<NewCaseFile>>(std::move(made)) : created.failure();
}

Result<void> NewCaseFile::create()
{
    auto database = Database::open(m_part, Database::Access::create);
    if (!database)
        return database.failure();
    if (auto done = migrate(**database, schemaSteps(), QString()); !done)
        return done;
    m_file.reset(new CaseFile(m_part, CaseFile::Mode::readWrite, nullptr, *std::move(database)));
    return {};
}

Result<std::unique_ptr<CaseFile>> NewCaseFile::finish()
{
    if (const auto chosen = chooseJournal(*m_file->m_database); !chosen)
        return chosen.failure();
    m_file.reset();
    if (!QFile::rename(m_part, m_path))
        return exists(m_path);
    // Written just now: what opening examines was made by this program.
    auto database = Database::open(m_path, Database::Access::readWrite);
    if (!database)
        return database.failure();
    return std::unique_ptr<CaseFile>(new CaseFile(m_path, CaseFile::Mode::readWrite, std::move(m_lock), *std::move(database)));
}

} // namespace attest
