// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/database.h"

#include "core/store/sql_failure.h"

#include <QUrl>

#include <sqlite3.h>

namespace attest {
namespace {

constexpr int kBusyMilliseconds = 3000;

struct Finalize {
    void operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }
};
using Prepared = std::unique_ptr<sqlite3_stmt, Finalize>;

int bind(sqlite3_stmt* statement, int index, const SqlValue& value)
{
    if (const auto* number = std::get_if<qint64>(&value))
        return sqlite3_bind_int64(statement, index, *number);
    if (const auto* text = std::get_if<QString>(&value)) {
        const QByteArray utf8 = text->toUtf8();
        return sqlite3_bind_text64(statement, index, utf8.constData(), static_cast<sqlite3_uint64>(utf8.size()),
                                   SQLITE_TRANSIENT, SQLITE_UTF8);
    }
    // The caller's values outlive the statement, so the bytes of a file are not copied once more.
    const auto& bytes = std::get<QByteArray>(value);
    return sqlite3_bind_blob64(statement, index, bytes.isNull() ? "" : bytes.constData(),
                               static_cast<sqlite3_uint64>(bytes.size()), SQLITE_STATIC);
}

int flagsOf(Database::Access access)
{
    constexpr int kAlways = SQLITE_OPEN_FULLMUTEX | SQLITE_OPEN_EXRESCODE | SQLITE_OPEN_URI;
    switch (access) {
    case Database::Access::create: return kAlways | SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
    case Database::Access::readWrite: return kAlways | SQLITE_OPEN_READWRITE;
    default: return kAlways | SQLITE_OPEN_READONLY;
    }
}

QByteArray uriOf(const QString& path, Database::Access access)
{
    const QByteArray uri = "file:" + QUrl::toPercentEncoding(path, "/");
    return access == Database::Access::immutable ? QByteArray(uri + "?immutable=1") : uri;
}

} // namespace

qint64 SqlRow::integer(int column) const { return sqlite3_column_int64(m_statement, column); }
QString SqlRow::text(int column) const { return QString::fromUtf8(bytes(column)); }

QByteArray SqlRow::bytes(int column) const
{
    const auto* data = static_cast<const char*>(sqlite3_column_blob(m_statement, column));
    return {data, sqlite3_column_bytes(m_statement, column)};
}

Result<std::unique_ptr<Database>> Database::open(const QString& path, Access access)
{
    sqlite3* handle = nullptr;
    const int code = sqlite3_open_v2(uriOf(path, access).constData(), &handle, flagsOf(access), nullptr);
    std::unique_ptr<Database> database(new Database(path, handle));
    if (code != SQLITE_OK)
        return sqlFailure(code, QString(), path);
    if (const auto hardened = database->harden(access); !hardened)
        return hardened.failure();
    return database;
}

Database::~Database()
{
    sqlite3_close_v2(m_handle);
}

Result<void> Database::harden(Access access)
{
    sqlite3_busy_timeout(m_handle, kBusyMilliseconds);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_ENABLE_FKEY, 1, nullptr);
    if (access == Access::readOnly || access == Access::immutable)
        return script("PRAGMA query_only = ON; PRAGMA cell_size_check = ON");
    return script("PRAGMA synchronous = FULL; PRAGMA cell_size_check = ON");
}

Failure Database::failureOf(int code) const
{
    return sqlFailure(code, QString::fromUtf8(sqlite3_errmsg(m_handle)), m_path);
}

Result<void> Database::query(const char* sql, const std::vector<SqlValue>& values,
                             const std::function<void(const SqlRow&)>& row) const
{
    sqlite3_stmt* raw = nullptr;
    int code = sqlite3_prepare_v2(m_handle, sql, -1, &raw, nullptr);
    const Prepared statement(raw);
    int index = 0;
    for (const SqlValue& value : values) {
        if (code == SQLITE_OK)
            code = bind(raw, ++index, value);
    }
    if (code != SQLITE_OK)
        return failureOf(code);
    while ((code = sqlite3_step(raw)) == SQLITE_ROW)
        row(SqlRow(raw));
    return code == SQLITE_DONE ? Result<void>() : Result<void>(failureOf(code));
}

Result<void> Database::run(const char* sql, const std::vector<SqlValue>& values)
{
    return query(sql, values, [](const SqlRow&) {});
}

Result<void> Database::script(const QByteArray& sql)
{
    const int code = sqlite3_exec(m_handle, sql.constData(), nullptr, nullptr, nullptr);
    return code == SQLITE_OK ? Result<void>() : Result<void>(failureOf(code));
}

Result<qint64> Database::number(const char* sql) const
{
    qint64 number = 0;
    const auto done = query(sql, {}, [&](const SqlRow& row) { number = row.integer(0); });
    return done ? Result<qint64>(number) : Result<qint64>(done.failure());
}

Result<QString> Database::text(const char* sql) const
{
    QString text;
    const auto done = query(sql, {}, [&](const SqlRow& row) { text = row.text(0); });
    return done ? Result<QString>(text) : Result<QString>(done.failure());
}

Result<void> Database::backUpTo(const QString& path) const
{
    auto copy = open(path, Access::create);
    if (!copy)
        return copy.failure();
    sqlite3_backup* backup = sqlite3_backup_init((*copy)->m_handle, "main", m_handle, "main");
    if (!backup)
        return (*copy)->failureOf(sqlite3_errcode((*copy)->m_handle));
    sqlite3_backup_step(backup, -1);
    const int code = sqlite3_backup_finish(backup);
    return code == SQLITE_OK ? Result<void>() : Result<void>((*copy)->failureOf(code));
}

Transaction::~Transaction()
{
    // A failure here leaves nothing to do: SQLite rolls back when the connection closes or the case is next opened.
    if (m_open)
        static_cast<void>(m_database.run("ROLLBACK").has_value());
}

Result<void> Transaction::begin()
{
    auto begun = m_database.run("BEGIN IMMEDIATE");
    m_open = begun.has_value();
    return begun;
}

Result<void> Transaction::commit()
{
    auto committed = m_database.run("COMMIT");
    m_open = !committed.has_value();
    return committed;
}

} // namespace attest
