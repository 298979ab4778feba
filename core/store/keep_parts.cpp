// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/sha256.h"
#include "core/store/row_codec.h"
#include "core/store/submission_parts.h"

namespace attest {
namespace {

/// Hands over one part after the other, reports the progress and remembers the first failure.
class Keeper {
public:
    Keeper(const ImportedSubmission& imported, const KeepContent& keep, Progress& progress)
        : m_keep(keep), m_progress(progress)
    {
        for (const auto& [id, bytes] : imported.contents)
            m_total += bytes.size();
        for (const Series& series : imported.submission.series)
            m_total += static_cast<qint64>(series.size());
    }

    QString keep(const QByteArray& bytes, qint64 weight)
    {
        if (m_failed)
            return {};
        if (m_progress.isCancelled())
            return stop({{ErrorKind::cancelled, QT_TRANSLATE_NOOP("core", "The import was stopped; nothing was changed"), {}, {}}});
        m_done += weight;
        m_progress.report(std::min(m_done, m_total), m_total, QT_TRANSLATE_NOOP("core", "Keeping the submission"));
        const auto hash = m_keep(bytes);
        return hash ? *hash : stop(hash.failure());
    }

    QString stop(Failure failure)
    {
        if (!m_failed)
            m_failed = std::move(failure);
        return {};
    }
    const std::optional<Failure>& failed() const { return m_failed; }

private:
    const KeepContent& m_keep;
    Progress& m_progress;
    qint64 m_total = 0;
    qint64 m_done = 0;
    std::optional<Failure> m_failed;
};

void keepFiles(const ImportedSubmission& imported, Keeper& keeper)
{
    for (const auto& [id, bytes] : imported.contents) {
        const SourceFile* file = imported.submission.file(id);
        const QString hash = keeper.keep(bytes, bytes.size());
        if (!keeper.failed() && (!file || file->sha256 != hash))
            keeper.stop(failure(ErrorKind::input, QT_TRANSLATE_NOOP("core", "The file changed while it was read"),
                                {file ? file->path : id, {}, 0, {}, {}}, QT_TRANSLATE_NOOP("core", "Import again")));
    }
}

QString keepSeries(const std::vector<Series>& all, Keeper& keeper)
{
    std::vector<SeriesEntry> index;
    for (const Series& series : all) {
        SeriesEntry entry{{series.meter, series.unit, series.scale, series.file, series.sheet, series.column,
                           series.stepSeconds, {}, {}, {}, {}},
                          {}};
        const std::vector<QByteArray> chunks = chunksOf(series);
        for (const QByteArray& chunk : chunks)
            entry.chunks << keeper.keep(chunk, static_cast<qint64>(series.size() / chunks.size()));
        index.push_back(std::move(entry));
    }
    return keeper.keep(encode(index), 0);
}

/// Every file of the submission must have come with its bytes.
bool isComplete(const ImportedSubmission& imported)
{
    const auto& files = imported.submission.files;
    return std::all_of(files.begin(), files.end(), [&](const SourceFile& file) {
        return std::any_of(imported.contents.begin(), imported.contents.end(),
                           [&](const auto& content) { return content.first == file.id; });
    });
}

} // namespace

Result<ImportRecord> keepParts(const ImportedSubmission& imported, const KeepContent& keep, Progress& progress)
{
    if (!isComplete(imported))
        return failure(ErrorKind::input, QT_TRANSLATE_NOOP("core", "A file of the submission is missing"));
    Keeper keeper(imported, keep, progress);
    const Submission& submission = imported.submission;
    ImportRecord record;
    record.revision = submission.revision;
    record.label = submission.label;
    record.date = submission.date;
    record.reason = submission.reason;
    record.files = submission.files;
    record.dossier = keeper.keep(imported.dossierJson, 0);
    keepFiles(imported, keeper);
    record.rows = keeper.keep(encode(imported.rows), 0);
    record.rejected = keeper.keep(encode(submission.rejected), 0);
    record.notes = keeper.keep(encode(submission.notes), 0);
    record.series = keepSeries(submission.series, keeper);
    return keeper.failed() ? Result<ImportRecord>(*keeper.failed()) : Result<ImportRecord>(std::move(record));
}

} // namespace attest
