// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/same_content.h"

#include "core/intake/key_table.h"
#include "core/intake/row_keys.h"

#include <tuple>

namespace attest {
namespace {

/// A file of one of the case's submissions.
using FileOfCase = std::pair<int, QString>;
using Submissions = std::vector<std::shared_ptr<const Submission>>;

const Submission* latestOf(const Submissions& known)
{
    const Submission* latest = nullptr;
    for (const auto& submission : known) {
        if (latest == nullptr || submission->revision > latest->revision)
            latest = submission.get();
    }
    return latest;
}

Result<KeyTable> tableOf(const ImportedSubmission& incoming, RowKeyKind which)
{
    const SourceFile& file = incoming.submission.files.front();
    std::vector<quint64> keys;
    keys.reserve(static_cast<std::size_t>(std::max<qint64>(file.accepted, 0)));
    const auto visited = visitRowKeys(incoming, file.kind, which, [&](const QString&, quint64 key) { keys.push_back(key); });
    if (!visited)
        return visited.failure();
    return KeyTable(std::move(keys));
}

/// Records of the table that each file has.
std::map<FileOfCase, qint64> sharedWith(const Submissions& known, FileKind kind, RowKeyKind which, KeyTable& table)
{
    std::map<FileOfCase, qint64> shared;
    for (const auto& submission : known) {
        QString current;
        bool any = false;
        const auto close = [&] {
            if (any && table.shared() > 0)
                shared[{submission->revision, current}] = table.shared();
        };
        visitRowKeys(*submission, kind, which, [&](const QString& file, quint64 key) {
            if (!any || file != current) {
                close();
                table.beginFile();
                current = file;
                any = true;
            }
            table.meet(key);
        });
        close();
    }
    return shared;
}

std::vector<SameFile> sameFiles(const SourceFile& incoming, const Submissions& known, const FileOfCase& replaced)
{
    std::vector<SameFile> files;
    for (const auto& submission : known) {
        for (const SourceFile& file : submission->files) {
            const bool isReplaced = FileOfCase(submission->revision, file.id) == replaced;
            if (file.sha256 == incoming.sha256 && !isReplaced)
                files.push_back({submission->revision, file.id, file.path, file.kind != incoming.kind});
        }
    }
    std::stable_sort(files.begin(), files.end(), [](const auto& a, const auto& b) { return a.revision > b.revision; });
    return files;
}

QString pathOf(const Submissions& known, const FileOfCase& place)
{
    for (const auto& submission : known) {
        if (const SourceFile* file = submission->revision == place.first ? submission->file(place.second) : nullptr)
            return file->path;
    }
    return {};
}

} // namespace

Message SameFile::text() const
{
    const char* const text = isOtherKind ? QT_TRANSLATE_NOOP("core", "This is the same file as %1 of revision %2, read there as another kind")
                                         : QT_TRANSLATE_NOOP("core", "This is the same file as %1 of revision %2");
    return {text, {file, argument(revision)}};
}

Message SharedRows::text() const
{
    if (changed > 0)
        return {QT_TRANSLATE_NOOP("core", "%1 of %2 rows are in %3 of revision %4 already, %5 more with other values"),
                {argument(same), argument(rows), file, argument(revision), argument(changed)}};
    return {QT_TRANSLATE_NOOP("core", "%1 of %2 rows are in %3 of revision %4 already"),
            {argument(same), argument(rows), file, argument(revision)}};
}

Result<KnownContent> findKnownContent(const ImportedSubmission& incoming, const Submissions& known, const QString& replaced)
{
    const Submission* latest = latestOf(known);
    const FileOfCase left{latest == nullptr || replaced.isEmpty() ? -1 : latest->revision, replaced};
    const SourceFile& file = incoming.submission.files.front();
    KnownContent content{sameFiles(file, known, left), {}, 0};

    std::map<FileOfCase, SharedRows> rows;
    {
        auto table = tableOf(incoming, RowKeyKind::content);
        if (!table)
            return table.failure();
        content.repeated = table->repeated();
        for (const auto& [place, shared] : sharedWith(known, file.kind, RowKeyKind::content, *table))
            rows[place].same = shared;
    }
    auto table = tableOf(incoming, RowKeyKind::subject);
    if (!table)
        return table.failure();
    for (const auto& [place, shared] : sharedWith(known, file.kind, RowKeyKind::subject, *table))
        rows[place].changed = shared - rows[place].same;
    rows.erase(left);
    for (auto& [place, shared] : rows) {
        shared.revision = place.first;
        shared.file = place.second;
        shared.path = pathOf(known, place);
        shared.rows = file.accepted;
        content.rows.push_back(shared);
    }
    const auto rank = [](const SharedRows& shared) { return std::tuple(-shared.same, -shared.revision, shared.file); };
    std::sort(content.rows.begin(), content.rows.end(), [&](const auto& a, const auto& b) { return rank(a) < rank(b); });
    return content;
}

} // namespace attest
