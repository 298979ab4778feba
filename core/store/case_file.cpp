// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/case_file.h"

#include "core/base/sha256.h"
#include "core/packing/packing.h"
#include "core/store/case_lock.h"
#include "core/store/file_check.h"
#include "core/store/journal.h"
#include "core/store/schema.h"

#include <QFileInfo>

namespace attest {
namespace {

Result<void> prepareForWriting(Database& database)
{
    if (auto done = quickCheck(database); !done)
        return done;
    const auto version = database.number("PRAGMA user_version");
    if (!version)
        return version.failure();
    const QString backup = database.path() + QStringLiteral(".schema-%1.bak").arg(*version);
    if (auto done = migrate(database, schemaSteps(), QFileInfo::exists(backup) ? QString() : backup); !done)
        return done;
    return chooseJournal(database);
}

Result<void> prepareForReading(Database& database)
{
    if (auto done = quickCheck(database); !done)
        return done;
    return refuseOtherSchema(database, schemaSteps().back().version);
}

} // namespace

CaseFile::CaseFile(QString path, Mode mode, std::unique_ptr<CaseLock> lock, std::unique_ptr<Database> database)
    : m_path(std::move(path)), m_mode(mode), m_lock(std::move(lock)), m_database(std::move(database))
{
}

CaseFile::~CaseFile() = default;

Result<std::unique_ptr<CaseFile>> CaseFile::open(const QString& path, Mode mode)
{
    if (const auto recognized = recognizeCase(path); !recognized)
        return recognized.failure();
    const QString real = QFileInfo(path).canonicalFilePath();
    if (mode == Mode::readOnly)
        return open(real, mode, nullptr);
    if (const auto writable = requireWritable(real); !writable)
        return writable.failure();
    auto lock = CaseLock::take(real);
    if (!lock)
        return lock.failure();
    return open(real, mode, *std::move(lock));
}

Result<std::unique_ptr<CaseFile>> CaseFile::open(const QString& path, Mode mode, std::unique_ptr<CaseLock> lock)
{
    const bool writes = mode == Mode::readWrite;
    auto database = writes ? Database::open(path, Database::Access::readWrite) : openForReading(path);
    if (!database)
        return database.failure();
    if (const auto prepared = writes ? prepareForWriting(**database) : prepareForReading(**database); !prepared)
        return prepared.failure();
    return std::unique_ptr<CaseFile>(new CaseFile(path, mode, std::move(lock), *std::move(database)));
}

Result<std::vector<Event>> CaseFile::events() const
{
    std::vector<Event> events;
    const auto done = m_database->query("SELECT seq, time, actor, act, payload, previous, hash FROM event ORDER BY seq", {},
                                        [&](const SqlRow& row) {
                                            events.push_back({row.integer(0), row.text(1), row.text(2), row.text(3),
                                                              row.bytes(4), row.text(5), row.text(6)});
                                        });
    if (!done)
        return done.failure();
    return events;
}

Result<CaseState> CaseFile::state() const
{
    const auto trail = events();
    return trail ? replay(*trail) : Result<CaseState>(trail.failure());
}

Result<void> CaseFile::readContent(const QString& hash, const std::function<Result<void>(const QByteArray&)>& take) const
{
    Sha256 found;
    qint64 size = -1;
    Result<void> taken;
    const auto takePacked = [&](const QByteArray& packed) {
        if (!taken)
            return;
        const auto bytes = unpack(packed, std::min(unpackedSize(packed), size));
        if (!bytes) {
            taken = bytes.failure();
            return;
        }
        size -= bytes->size();
        found.add(*bytes);
        taken = take(*bytes);
    };
    auto done = m_database->query("SELECT size, packed FROM content WHERE sha256 = ?", {hash}, [&](const SqlRow& row) {
        size = row.integer(0);
        takePacked(row.bytes(1));
    });
    if (done && taken)
        done = m_database->query("SELECT packed FROM piece WHERE sha256 = ? ORDER BY number", {hash},
                                 [&](const SqlRow& row) { takePacked(row.bytes(0)); });
    if (!done || (!taken && taken.error().kind != ErrorKind::caseFile))
        return done ? taken : done;
    if (taken && size == 0 && found.hex() == hash)
        return {};
    return failure(ErrorKind::caseFile, {QT_TRANSLATE_NOOP("core", "The content %1 of the case is missing or damaged"), {hash}},
                   {m_path, {}, 0, {}, {}}, QT_TRANSLATE_NOOP("core", "Go back to a backup of the case"));
}

Result<QByteArray> CaseFile::content(const QString& hash) const
{
    QByteArray bytes;
    const auto done = readContent(hash, [&](const QByteArray& piece) {
        bytes += piece;
        return Result<void>();
    });
    return done ? Result<QByteArray>(std::move(bytes)) : done.failure();
}

} // namespace attest
