// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/dossier.h"
#include "core/dossier/column_formats.h"
#include "core/dossier/dossier_files.h"
#include "core/dossier/file_reading.h"

#include <QDir>
#include <QFileInfo>

#include <atomic>
#include <future>

namespace attest {
namespace {

constexpr qint64 kLargestDossierJson = qint64(64) * 1024 * 1024;
/// Below it a second thread costs more than it gains.
constexpr qint64 kWorthAThread = 256 * 1024;

const char* const kWork = QT_TRANSLATE_NOOP("core", "Reading the dossier");

/// Progress of work that is not needed any more once the reading has failed.
class Beside final : public Progress {
public:
    explicit Beside(const Progress& whole) : m_whole(whole) {}
    void report(qint64, qint64, const Message&) override {}
    bool isCancelled() const override { return m_stopped || m_whole.isCancelled(); }
    void stop() { m_stopped = true; }

private:
    const Progress& m_whole;
    std::atomic<bool> m_stopped = false;
};

/// Keeps the file's bytes, once for all entries that read it.
class ContentKeeper {
public:
    ContentKeeper(ImportedSubmission& imported, const Progress& progress) : m_imported(imported), m_progress(progress) {}

    /// Packs the bytes, of large files beside what the caller does meanwhile.
    void start(const QString& path, const SharedBytes& bytes)
    {
        m_path = path;
        if (m_hashes.contains(path))
            return;
        if (m_isStopped)
            return;
        const auto launch = bytes->size() < kWorthAThread ? std::launch::deferred : std::launch::async;
        m_packing = std::async(launch, [bytes, this] { return PackedContent::of(*bytes, m_progress); });
    }
    /// Nothing will be imported: lets go of what was started, and packs no more.
    void stop()
    {
        m_isStopped = true;
        m_progress.stop();
        if (m_packing.valid())
            m_packing.wait();
    }
    /// The SHA-256 of what was started; empty after stop().
    Result<QString> finish()
    {
        if (const auto known = m_hashes.find(m_path); known != m_hashes.end())
            return known->second;
        if (m_isStopped)
            return QString();
        auto content = m_packing.get();
        if (!content)
            return content.failure();
        const QString hash = (*content)->sha256();
        m_imported.contents.emplace(hash, *std::move(content));
        m_hashes.emplace(m_path, hash);
        return hash;
    }

private:
    ImportedSubmission& m_imported;
    Beside m_progress;
    bool m_isStopped = false;
    QString m_path;
    std::map<QString, QString> m_hashes;
    std::future<Result<std::shared_ptr<const PackedContent>>> m_packing;
};

Failure withAdvice(Error error)
{
    if (error.advice.isEmpty())
        error.advice = QT_TRANSLATE_NOOP("core", "Correct the file, or how dossier.json says to read it");
    return {std::move(error)};
}

Result<void> readEntry(const DossierFiles& files, const FileEntry& entry, ImportedSubmission& imported, ContentKeeper& keeper,
                       const Progress& progress)
{
    const QString before = files.stateOf(entry.path);
    const auto bytes = files.open(entry.path);
    if (!bytes)
        return bytes.failure();
    keeper.start(entry.path, *bytes);
    const auto read = readFile(entry, *bytes, imported, progress);
    if (!read) {
        keeper.stop();
        return withAdvice(read.error());
    }
    const auto hash = keeper.finish();
    const Place place{entry.path, {}, 0, {}, {}};
    if (!hash)
        return failure(hash.error().kind, hash.error().what, place, hash.error().advice);
    if (files.stateOf(entry.path) != before)
        return failure(ErrorKind::input, QT_TRANSLATE_NOOP("core", "The file changed while it was read"), place,
                       QT_TRANSLATE_NOOP("core", "Import again"));
    imported.submission.files.back().sha256 = *hash;
    return {};
}

/// The first failure, and which other files failed too, so that one run names all that has to be mended.
Failure joined(const std::vector<Error>& errors)
{
    Error first = errors.front();
    QStringList others;
    for (std::size_t i = 1; i < errors.size(); ++i)
        others << errors[i].place.text();
    if (!others.isEmpty())
        first.advice = Message{QT_TRANSLATE_NOOP("core", "%1; these cannot be read either: %2"),
                               {first.advice, others.join(QStringLiteral("; "))}};
    return {first};
}

Failure shownAs(Error error, const QString& file)
{
    error.place.file = file;
    return {std::move(error)};
}

} // namespace

Result<Submission> completed(const ImportedSubmission& imported)
{
    Submission submission = imported.submission;
    for (const PackedSeries& packed : imported.series) {
        auto series = packed.unpacked();
        if (!series)
            return series.failure();
        submission.series.push_back(*std::move(series));
    }
    return submission;
}

Result<ImportedSubmission> readDossier(const QByteArray& json, const DossierFiles& files, Progress& progress)
{
    auto dossier = parseDossier(json);
    if (!dossier)
        return dossier.failure();
    ImportedSubmission imported;
    imported.submission = std::move(dossier->header);
    imported.dossierJson = std::move(dossier->json);
    ContentKeeper keeper(imported, progress);
    std::vector<Error> errors;
    const auto total = static_cast<qint64>(dossier->entries.size());
    for (qint64 done = 0; done < total; ++done) {
        progress.report(done, total, kWork);
        if (progress.isCancelled())
            return cancelled();
        const auto read = readEntry(files, dossier->entries[static_cast<std::size_t>(done)], imported, keeper, progress);
        if (!read && read.error().kind == ErrorKind::cancelled)
            return read.failure();
        if (!read)
            errors.push_back(read.error());
    }
    progress.report(total, total, kWork);
    if (!errors.empty())
        return joined(errors);
    return imported;
}

Result<ImportedSubmission> readDossier(const QString& path, Progress& progress)
{
    const QFileInfo given(path);
    const bool isPacked = given.isFile() && isArchive(path);
    auto files = isPacked ? filesOfArchive(path)
                          : Result<std::unique_ptr<DossierFiles>>(filesOfFolder(given.isFile() ? given.absolutePath() : path));
    if (!files)
        return files.failure();
    const QString name = given.isFile() && !isPacked ? given.fileName() : QStringLiteral("dossier.json");
    const auto file = (*files)->open(name);
    if (!file)
        return shownAs(file.error(), QDir::cleanPath(QDir(given.isFile() && !isPacked ? given.path() : path).filePath(name)));
    if ((*file)->size() > kLargestDossierJson)
        return failure(ErrorKind::input, QT_TRANSLATE_NOOP("core", "The file is larger than 64 MiB"), {name, {}, 0, {}, {}});
    const auto json = (*file)->all();
    return json ? readDossier(*json, **files, progress) : json.failure();
}

} // namespace attest
