// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/packing/series_chunk.h"
#include "core/store/row_codec.h"
#include "core/store/submission_parts.h"

namespace attest {
namespace {

Failure unreadable(const CaseFile& file, const Error& error)
{
    return failure(ErrorKind::caseFile, {QT_TRANSLATE_NOOP("core", "A stored submission cannot be read: %1"), {error.what}},
                   {file.path(), error.place.sheet, error.place.row, error.place.column, error.place.jsonPath},
                   QT_TRANSLATE_NOOP("core", "Audit the case, or go back to a backup"));
}

template <class T>
Result<T> decoded(const CaseFile& file, const QString& hash, Result<T> (*decode)(const QByteArray&))
{
    const auto bytes = file.content(hash);
    return bytes ? decode(*bytes) : Result<T>(bytes.failure());
}

Result<void> acceptRows(const std::vector<DraftRow>& rows, const CaseFile& file, Submission& submission)
{
    for (const DraftRow& row : rows) {
        if (const auto rejected = accept(row, submission))
            return unreadable(file, {ErrorKind::caseFile, rejected->reason, {{}, row.at.sheet, row.at.row, row.at.column, {}}, {}});
    }
    return {};
}

Result<void> readRows(const CaseFile& file, const ImportRecord& record, Submission& submission)
{
    const auto rows = decoded(file, record.rows, decodeRows);
    if (!rows)
        return rows.failure();
    auto rejected = decoded(file, record.rejected, decodeRejected);
    if (!rejected)
        return rejected.failure();
    auto notes = decoded(file, record.notes, decodeNotes);
    if (!notes)
        return notes.failure();
    submission.rejected = *std::move(rejected);
    submission.notes = *std::move(notes);
    return acceptRows(*rows, file, submission);
}

Result<void> readSeries(const CaseFile& file, const ImportRecord& record, Submission& submission, Progress& progress)
{
    const auto index = readSeriesIndex(file, record);
    if (!index)
        return index.failure();
    for (const SeriesEntry& entry : *index) {
        if (progress.isCancelled())
            return failure(ErrorKind::cancelled, QT_TRANSLATE_NOOP("core", "Stopped"));
        progress.report(static_cast<qint64>(submission.series.size()), static_cast<qint64>(index->size()),
                        QT_TRANSLATE_NOOP("core", "Reading the case"));
        Series series = entry.head;
        for (const QString& hash : entry.chunks) {
            const auto chunk = file.content(hash);
            if (!chunk)
                return chunk.failure();
            if (auto done = appendChunk(*chunk, series); !done)
                return done;
        }
        submission.series.push_back(std::move(series));
    }
    return {};
}

} // namespace

Result<Submission> readHeader(const CaseFile& file, const ImportRecord& record)
{
    const auto json = file.content(record.dossier);
    if (!json)
        return json.failure();
    auto dossier = parseDossier(*json);
    if (!dossier)
        return unreadable(file, dossier.error());
    return std::move(dossier->header);
}

Result<std::vector<SeriesEntry>> readSeriesIndex(const CaseFile& file, const ImportRecord& record)
{
    return decoded(file, record.series, decodeSeriesIndex);
}

Result<std::shared_ptr<const Submission>> readSubmission(const CaseFile& file, const ImportRecord& record, Progress& progress)
{
    auto header = readHeader(file, record);
    if (!header)
        return header.failure();
    auto submission = std::make_shared<Submission>(*std::move(header));
    submission->files = record.files;
    if (const auto done = readRows(file, record, *submission); !done)
        return done.failure();
    if (const auto done = readSeries(file, record, *submission, progress); !done)
        return done.failure();
    return std::shared_ptr<const Submission>(std::move(submission));
}

} // namespace attest
