// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/commands/command_context.h"
#include "core/dossier/dossier.h"

#include <QTemporaryDir>

namespace attest {

/// A small invented dossier in a folder of its own: one site, one source, one meter with three months of hours, invoices
/// (one of them unreadable), activity data and a picture.
class SampleDossier {
public:
    explicit SampleDossier(int revision = 1);

    QString path() const { return m_folder.path(); }
    /// Replaces text in dossier.json or in a file.
    SampleDossier& edit(const QString& name, const QByteArray& from, const QByteArray& to);
    /// Reads it; a test failure where that is impossible.
    ImportedSubmission read() const;

private:
    void write(const QString& name, const QByteArray& bytes) const;
    QTemporaryDir m_folder;
};

/// A folder with a case that was made from the sample, and everything to act on it.
class SampleCase {
public:
    SampleCase();

    const QString& path() const { return m_path; }
    CaseFile& file() { return *m_file; }
    const Clock& clock() const { return m_clock; }
    CommandContext by(const char* actor) { return {*m_file, QString::fromUtf8(actor), m_clock}; }
    CaseState state() const;
    /// As another program would: closes it; file() is not to be used until reopen().
    void close() { m_file.reset(); }
    void reopen();
    /// Runs SQL on the closed file without the program's protections, as somebody with another tool would.
    void tamper(const char* sql);

private:
    QTemporaryDir m_folder;
    FixedClock m_clock;
    QString m_path;
    std::unique_ptr<CaseFile> m_file;
};

QByteArray bytesOf(const QString& path);
void writeBytes(const QString& path, const QByteArray& bytes);

} // namespace attest
