// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/dossier.h"

#include <QTemporaryDir>

namespace attest {

/// A dossier in a temporary folder: one site, sources EL (electricity) and GAS, meters M (kWh) and P (parent of M), and
/// the entries that a test gives as JSON.
class DossierFolder {
public:
    explicit DossierFolder(const QString& zone = QStringLiteral("Europe/Berlin"));

    QString path() const { return m_folder.path(); }
    QString filePath(const QString& name) const { return m_folder.filePath(name); }
    void write(const QString& name, const QByteArray& bytes) const;
    /// Writes dossier.json with these elements of `files`.
    void describe(const QByteArray& files) const;
    Result<ImportedSubmission> read() const;
    /// describe(), a file "f.csv" and read(); adds a test failure and gives nothing where it cannot be read.
    ImportedSubmission import(const QByteArray& entry, const QByteArray& csv) const;
    /// The same for an import that must fail.
    Error importError(const QByteArray& entry, const QByteArray& csv) const;

private:
    QTemporaryDir m_folder;
    QString m_zone;
};

/// A whole dossier.json around the elements of `files`.
QByteArray dossierJson(const QByteArray& files, const QByteArray& zone = "Europe/Berlin");

/// Seconds since 1970 of an ISO 8601 text with Z or offset.
qint64 utc(const char* iso);

} // namespace attest
