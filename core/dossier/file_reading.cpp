// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/file_reading.h"

#include "core/base/sha256.h"
#include "core/dossier/interval_file.h"
#include "core/dossier/markdown_notes.h"

namespace attest {
namespace {

bool isMarkdown(const FileEntry& entry)
{
    const QString path = entry.path.toLower();
    return entry.kind == FileKind::siteVisit
           && (path.endsWith(QLatin1String(".md")) || path.endsWith(QLatin1String(".markdown")));
}

Result<void> noteHiddenRows(const TableFile& table, FileSink& sink)
{
    int first = 0;
    qint64 hidden = 0;
    const auto read = table.forEachRow([&](const Row& row) {
        if (row.hidden && hidden++ == 0)
            first = row.number;
        return true;
    });
    if (!read)
        return read.failure();
    if (hidden > 0)
        sink.note(table.at(first), Message{QT_TRANSLATE_NOOP("core", "%1 hidden rows were read, the first one is row %2"),
                                           {argument(hidden), argument(first)}});
    return {};
}

Result<void> readTable(const FileEntry& entry, const QByteArray& bytes, FileSink& sink, const Progress& progress)
{
    const auto table = TableFile::open(entry, bytes);
    if (!table)
        return table.failure();
    std::vector<ReadingNote>& notes = sink.submission.notes;
    notes.insert(notes.end(), table->notes().begin(), table->notes().end());
    const auto map = mapColumns(*table, sink.submission);
    if (!map)
        return map.failure();
    const auto formats = decideFormats(*table, *map, progress);
    if (!formats)
        return formats.failure();
    notes.insert(notes.end(), formats->notes.begin(), formats->notes.end());
    if (isWorkbook(bytes)) {
        if (const auto noted = noteHiddenRows(*table, sink); !noted)
            return noted.failure();
    }
    const auto read = entry.kind == FileKind::meterIntervals ? readIntervals : readRecords;
    return read(*table, *map, *formats, sink, progress);
}

} // namespace

Result<void> readFile(const FileEntry& entry, const QByteArray& bytes, Submission& submission, std::vector<DraftRow>& drafts,
                      const Progress& progress)
{
    SourceFile file{entry.id, entry.path, entry.kind, sha256(bytes), bytes.size(), 0, 0};
    FileSink sink{submission, drafts, file};
    if (entry.kind != FileKind::evidence) {
        const auto read = isMarkdown(entry) ? readMarkdownNotes(entry, bytes, sink) : readTable(entry, bytes, sink, progress);
        if (!read)
            return read.failure();
    }
    submission.files.push_back(std::move(file));
    return {};
}

} // namespace attest
