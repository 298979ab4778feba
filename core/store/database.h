// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <memory>
#include <variant>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace attest {

/// What can be bound to a statement.
using SqlValue = std::variant<qint64, QString, QByteArray>;

/// The current row of a query; columns count from 0.
class SqlRow {
public:
    explicit SqlRow(sqlite3_stmt* statement) : m_statement(statement) {}
    qint64 integer(int column) const;
    QString text(int column) const;
    /// The bytes as stored, of a text (UTF-8) or a blob.
    QByteArray bytes(int column) const;

private:
    sqlite3_stmt* m_statement;
};

/// A connection to an SQLite file: foreign keys and defensive mode on, the schema not trusted, every commit on the disk
/// before it returns. SQLite's failures become errors that say what to do: damaged, in use, no rights (caseFile), disk
/// full and the like (system).
class Database {
public:
    enum class Access {
        create,
        readWrite,
        readOnly,
        immutable, ///< read-only, of a file that nobody can change meanwhile (a read-only medium)
    };

    static Result<std::unique_ptr<Database>> open(const QString& path, Access access);
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    Result<void> run(const char* sql, const std::vector<SqlValue>& values = {});
    Result<void> query(const char* sql, const std::vector<SqlValue>& values,
                       const std::function<void(const SqlRow&)>& row) const;
    /// Several statements without values.
    Result<void> script(const QByteArray& sql);
    /// The one number or text that a query or pragma gives.
    Result<qint64> number(const char* sql) const;
    Result<QString> text(const char* sql) const;
    /// A consistent copy under another name, which must not exist.
    Result<void> backUpTo(const QString& path) const;

    const QString& path() const { return m_path; }

private:
    Database(QString path, sqlite3* handle) : m_path(std::move(path)), m_handle(handle) {}
    Result<void> harden(Access access);
    Failure failureOf(int code) const;

    QString m_path;
    sqlite3* m_handle;
};

/// A write transaction; rolled back unless commit() was reached.
class Transaction {
public:
    explicit Transaction(Database& database) : m_database(database) {}
    ~Transaction();
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;

    /// Takes the file's write lock at once.
    Result<void> begin();
    Result<void> commit();

private:
    Database& m_database;
    bool m_open = false;
};

} // namespace attest
