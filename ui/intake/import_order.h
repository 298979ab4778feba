// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/add_files.h"
#include "ui/intake/intake_file.h"

namespace attest {

/// What an import asks the case for.
struct ImportOrder {
    DossierEdit edit;
    std::vector<NewFile> files;
    qint64 rows = 0; ///< that are accepted, corrections included
};

/// Puts an import together, file by file, with reference numbers behind those of the latest submission.
class OrderBuilder {
public:
    /// All outlive the builder. Actor and time go into corrections.
    OrderBuilder(const Submission& latest, const Submission& header, const QString& actor, const QDateTime& time);

    /// Takes a file with its corrections, unless it is skipped. Fails where the corrections cannot be written.
    Result<void> add(const IntakeFile& file);
    ImportOrder take() { return std::move(m_order); }

private:
    void addBytes(const QString& path, const SharedBytes& bytes);
    void addEntry(FileEntry entry);
    Result<void> addCorrections(const IntakeFile& file, const FileEntry& original);

    const Submission& m_latest;
    const Submission& m_header;
    QString m_actor;
    QDateTime m_time;
    std::vector<FileEntry> m_taken; ///< whose reference numbers are taken
    ImportOrder m_order;
};

} // namespace attest
