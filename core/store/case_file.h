// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/trail/replay.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <memory>

namespace attest {

class CaseTransaction;
class Database;
class CaseLock;

/// A case on disk: one SQLite file (suffix .attest) with the trail and everything that submissions brought in, addressed
/// by SHA-256. Only commands write it, through CaseTransaction.
///
/// To be used by one thread at a time; a computation on another thread gets a snapshot, or opens the case read-only.
class CaseFile {
public:
    enum class Mode {
        readWrite, ///< one program at a time; others may read meanwhile
        readOnly,  ///< always possible where the file can be read
    };

    /// Opens, checks, and where the schema is older: backs up and migrates. Failures are of ErrorKind::caseFile: missing,
    /// not a case, damaged or cut short, of a newer schema, in use (by whom), no rights.
    static Result<std::unique_ptr<CaseFile>> open(const QString& path, Mode mode);
    ~CaseFile();

    const QString& path() const { return m_path; }
    bool isReadOnly() const { return m_mode == Mode::readOnly; }

    /// The whole trail, in order.
    Result<std::vector<Event>> events() const;
    /// The events added up; see replay().
    Result<CaseState> state() const;
    /// The bytes of that SHA-256: a source file's, or a stored part of a submission.
    Result<QByteArray> content(const QString& sha256) const;
    /// The same piece by piece, without having them in memory as a whole; the hash is compared at the end.
    Result<void> readContent(const QString& sha256, const std::function<Result<void>(const QByteArray&)>& take) const;

private:
    friend class CaseTransaction;
    friend class NewCaseFile;
    friend class CaseInspection;

    static Result<std::unique_ptr<CaseFile>> open(const QString& path, Mode mode, std::unique_ptr<CaseLock> lock);
    CaseFile(QString path, Mode mode, std::unique_ptr<CaseLock> lock, std::unique_ptr<Database> database);

    QString m_path;
    Mode m_mode;
    std::unique_ptr<CaseLock> m_lock;
    std::unique_ptr<Database> m_database;
};

} // namespace attest
