// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/importers/draft_row.h"
#include "core/packing/packed_series.h"

#include <QByteArray>
#include <QString>

#include <map>
#include <vector>

namespace attest {

class DossierFiles;

/// How a file of a dossier is to be read: one entry of `files` (format attest-dossier/1).
struct FileEntry {
    QString id;
    QString path;
    FileKind kind = FileKind::evidence;
    QString sheet;   ///< name or 1-based number; empty = first
    QString range;   ///< "B4:F40"
    int headerRow = 1; ///< 0 = none, columns are letters
    QString encoding, delimiter, quote;
    std::optional<QString> decimal, grouping;
    QString dateFormat;
    QString timezone;
    bool stampIsEnd = false;
    bool wide = false;
    std::map<QString, QString> columns;   ///< canonical field → heading or letters
    std::vector<std::pair<QString, QString>> values; ///< wide: heading → month or meter
    std::map<QString, QString> constants;
};

/// dossier.json: the header of a submission (everything of `submission` but its records) and how to read its files.
struct Dossier {
    Submission header;
    std::vector<FileEntry> entries;
    QByteArray json; ///< byte for byte
};

/// Parses dossier.json. Unknown keys, wrong types, unknown words, numbers that are not text, duplicate ids, paths that
/// leave the folder: an error with its JSON path.
Result<Dossier> parseDossier(const QByteArray& json);

/// What an import brings in: the submission, and what the case file keeps of it.
struct ImportedSubmission {
    Submission submission;            ///< complete but for its series
    std::vector<PackedSeries> series; ///< in the order of the files
    QByteArray dossierJson;
    std::vector<DraftRow> rows;       ///< all accepted rows but meter intervals, in order of file and row
    /// SHA-256 → bytes, of every file of the submission that was read.
    std::map<QString, std::shared_ptr<const PackedContent>> contents;
    /// Why a file was not read, by its reference number. The submission lists it without bytes (its SHA-256 is empty), with
    /// the reason as a rejected row.
    std::map<QString, Error> unread;
};

/// The submission with its series.
Result<Submission> completed(const ImportedSubmission& imported);

/// Reads a dossier's folder, its dossier.json, or a ZIP archive with it. A file of it that is missing or cannot be read does
/// not stop the others: see ImportedSubmission::unread. An error (exit code 3) is a dossier.json that cannot be read, and
/// that no file with records can be read; it names them, and nothing is imported then.
Result<ImportedSubmission> readDossier(const QString& path, Progress& progress);
/// The same from the text of a dossier.json and files from anywhere.
Result<ImportedSubmission> readDossier(const QByteArray& json, const DossierFiles& files, Progress& progress);

} // namespace attest
