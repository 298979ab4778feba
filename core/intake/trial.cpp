// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/trial.h"

#include "core/base/sha256.h"
#include "core/dossier/file_reading.h"

namespace attest {
namespace {

Result<QString> sha256Of(const ByteSource& bytes)
{
    constexpr qint64 kPiece = 1024 * 1024;
    Sha256 hash;
    for (qint64 offset = 0; offset < bytes.size(); offset += kPiece) {
        const auto piece = bytes.slice(offset, kPiece);
        if (!piece)
            return piece.failure();
        hash.add(*piece);
    }
    return hash.hex();
}

} // namespace

Submission boundaryOf(const Submission& header)
{
    Submission submission;
    submission.revision = header.revision;
    submission.label = header.label;
    submission.date = header.date;
    submission.reason = header.reason;
    submission.engagement = header.engagement;
    submission.client = header.client;
    submission.team = header.team;
    submission.sites = header.sites;
    submission.sources = header.sources;
    submission.meters = header.meters;
    return submission;
}

std::vector<RejectionGroup> TrialReading::groups() const
{
    std::vector<RejectionGroup> groups;
    QHash<QString, std::size_t> known;
    for (const RejectedRow& row : rejected()) {
        const QString kind = row.at.column.isEmpty() ? row.reason.english() : QString::fromUtf8(row.reason.source()) + u'\n' + row.at.column;
        if (!known.contains(kind)) {
            known.insert(kind, groups.size());
            groups.push_back({row.reason, 0, row.at});
        }
        ++groups[known.value(kind)].rows;
    }
    std::stable_sort(groups.begin(), groups.end(), [](const auto& a, const auto& b) { return a.rows > b.rows; });
    return groups;
}

Message TrialReading::summary() const
{
    return {QT_TRANSLATE_NOOP("core", "Rows: %1; accepted records: %2; rejected: %3"),
            {argument(file().rows), argument(file().accepted), argument(qint64(rejected().size()))}};
}

Result<TrialReading> tryReading(const FileEntry& entry, const SharedBytes& bytes, const Submission& header, const Progress& progress)
{
    TrialReading trial;
    trial.imported.submission = boundaryOf(header);
    if (const auto read = readFile(entry, bytes, trial.imported, progress); !read)
        return read.failure();
    auto hash = sha256Of(*bytes);
    if (!hash)
        return hash.failure();
    trial.imported.submission.files.front().sha256 = std::move(*hash);
    return trial;
}

} // namespace attest
