// SPDX-License-Identifier: GPL-3.0-or-later
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
        for (const auto& [hash, content] : imported.contents)
            m_total += content->size();
        for (const PackedSeries& series : imported.series)
            m_total += series.count;
    }

    /// The SHA-256 of the content; empty after a failure.
    QString keep(const PackedContent& content, qint64 weight)
    {
        if (m_failed)
            return {};
        if (m_progress.isCancelled())
            return stop({{ErrorKind::cancelled, QT_TRANSLATE_NOOP("core", "The import was stopped; nothing was changed"), {}, {}}});
        m_done += weight;
        m_progress.report(std::min(m_done, m_total), m_total, QT_TRANSLATE_NOOP("core", "Keeping the submission"));
        const auto kept = m_keep(content);
        return kept ? content.sha256() : stop(kept.failure());
    }
    QString keep(const QByteArray& bytes) { return m_failed ? QString() : keep(PackedContent::of(bytes), 0); }

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

QString keepSeries(const std::vector<PackedSeries>& all, Keeper& keeper)
{
    std::vector<SeriesEntry> index;
    for (const PackedSeries& series : all) {
        SeriesEntry entry{series.head, {}};
        for (const PackedContent& chunk : series.chunks)
            entry.chunks << keeper.keep(chunk, series.count / static_cast<qint64>(series.chunks.size()));
        index.push_back(std::move(entry));
    }
    return keeper.keep(encode(index));
}

/// Every file of the submission must have come with its bytes, or with why it was not read.
bool isComplete(const ImportedSubmission& imported)
{
    const auto& files = imported.submission.files;
    return std::all_of(files.begin(), files.end(),
                       [&](const SourceFile& file) { return imported.contents.contains(file.sha256) || imported.unread.contains(file.id); });
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
    record.dossier = keeper.keep(imported.dossierJson);
    for (const auto& [hash, content] : imported.contents)
        keeper.keep(*content, content->size());
    record.rows = keeper.keep(encode(imported.rows));
    record.rejected = keeper.keep(encode(submission.rejected));
    record.notes = keeper.keep(encode(submission.notes));
    record.series = keepSeries(imported.series, keeper);
    return keeper.failed() ? Result<ImportRecord>(*keeper.failed()) : Result<ImportRecord>(std::move(record));
}

} // namespace attest
