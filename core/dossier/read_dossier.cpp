// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/dossier.h"
#include "core/dossier/column_formats.h"
#include "core/dossier/dossier_files.h"
#include "core/dossier/file_reading.h"
#include "core/dossier/unread_file.h"

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
    void stop(bool stopped) { m_stopped = stopped; }

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
        const auto launch = bytes->size() < kWorthAThread ? std::launch::deferred : std::launch::async;
        m_packing = std::async(launch, [bytes, this] { return PackedContent::of(*bytes, m_progress); });
    }
    /// The file is not kept: lets go of what was started.
    void drop()
    {
        m_progress.stop(true);
        m_packing = {}; // waits for it
        m_progress.stop(false);
    }
    /// The SHA-256 of what was started.
    Result<QString> finish()
    {
        if (const auto known = m_hashes.find(m_path); known != m_hashes.end())
            return known->second;
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
    QString m_path;
    std::map<QString, QString> m_hashes;
    std::future<Result<std::shared_ptr<const PackedContent>>> m_packing;
};

Error withAdvice(Error error)
{
    if (error.advice.isEmpty())
        error.advice = QT_TRANSLATE_NOOP("core", "Correct the file, or how dossier.json says to read it");
    return error;
}

/// Why a file cannot be read; nothing where it was.
using Unread = std::optional<Error>;

/// A failure that is no fault of the file stops the import.
Result<Unread> unreadOr(Error error)
{
    return error.kind == ErrorKind::input ? Result<Unread>(withAdvice(std::move(error))) : Result<Unread>(Failure{std::move(error)});
}

Result<Unread> readEntry(const DossierFiles& files, const FileEntry& entry, ImportedSubmission& imported, ContentKeeper& keeper,
                         const Progress& progress)
{
    const QString before = files.stateOf(entry.path);
    const auto bytes = files.open(entry.path);
    if (!bytes)
        return unreadOr(bytes.error());
    keeper.start(entry.path, *bytes);
    const ImportMark mark(imported);
    const auto read = readFile(entry, *bytes, imported, progress);
    if (!read) {
        keeper.drop();
        mark.restore(imported);
        return unreadOr(read.error());
    }
    const auto hash = keeper.finish();
    const Place place{entry.path, {}, 0, {}, {}};
    if (!hash)
        return failure(hash.error().kind, hash.error().what, place, hash.error().advice);
    if (files.stateOf(entry.path) != before)
        return failure(ErrorKind::input, QT_TRANSLATE_NOOP("core", "The file changed while it was read"), place,
                       QT_TRANSLATE_NOOP("core", "Import again"));
    imported.submission.files.back().sha256 = *hash;
    return Unread();
}

bool hasRecords(const FileEntry& entry) { return entry.kind != FileKind::evidence; }

/// Whether there is anything to work with: a file with records, or any file where none is to have records.
bool isAnythingRead(const std::vector<FileEntry>& entries, const ImportedSubmission& imported)
{
    const bool anyRecords = std::any_of(entries.begin(), entries.end(), hasRecords);
    return imported.unread.empty() || std::any_of(entries.begin(), entries.end(), [&](const FileEntry& entry) {
        return !imported.unread.contains(entry.id) && (hasRecords(entry) || !anyRecords);
    });
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
        const FileEntry& entry = dossier->entries[static_cast<std::size_t>(done)];
        const auto unread = readEntry(files, entry, imported, keeper, progress);
        if (!unread)
            return unread.failure();
        if (*unread) {
            addUnread(imported, entry, **unread);
            errors.push_back(**unread);
        }
    }
    progress.report(total, total, kWork);
    if (!isAnythingRead(dossier->entries, imported))
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
