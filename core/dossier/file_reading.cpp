// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/file_reading.h"

#include "core/dossier/interval_file.h"
#include "core/dossier/markdown_notes.h"

namespace attest {
namespace {

Result<void> readTable(const FileEntry& entry, const SharedBytes& bytes, FileSink& sink, const Progress& progress)
{
    const auto table = TableFile::open(entry, bytes);
    if (!table)
        return table.failure();
    std::vector<ReadingNote>& notes = sink.imported.submission.notes;
    notes.insert(notes.end(), table->notes().begin(), table->notes().end());
    const auto map = mapColumns(*table, sink.imported.submission);
    if (!map)
        return map.failure();
    if (entry.kind == FileKind::meterIntervals)
        return readIntervals(*table, *map, sink, progress);
    const auto formats = decideFormats(*table, *map, progress);
    if (!formats)
        return formats.failure();
    notes.insert(notes.end(), formats->notes.begin(), formats->notes.end());
    return readRecords(*table, *map, *formats, sink, progress);
}

} // namespace

Result<void> readFile(const FileEntry& entry, const SharedBytes& bytes, ImportedSubmission& imported, const Progress& progress)
{
    SourceFile file{entry.id, entry.path, entry.kind, {}, bytes->size(), 0, 0};
    FileSink sink{imported, file};
    if (entry.kind != FileKind::evidence) {
        const auto read = isMarkdownNotes(entry) ? readMarkdownNotes(entry, bytes, sink) : readTable(entry, bytes, sink, progress);
        if (!read)
            return read.failure();
    }
    imported.submission.files.push_back(std::move(file));
    return {};
}

} // namespace attest
