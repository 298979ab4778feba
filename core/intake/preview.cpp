// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/preview.h"

#include "core/dossier/file_reading.h"
#include "core/dossier/interval_file.h"
#include "core/dossier/markdown_notes.h"
#include "core/dossier/record_file.h"
#include "core/intake/preview_rows.h"
#include "core/intake/trial.h"

namespace attest {
namespace {

struct FirstRows {
    std::vector<Row> rows;
    bool isWhole = true;
};

Result<FirstRows> firstRowsOf(const TableFile& table, int maximumRows)
{
    FirstRows first;
    const auto read = table.forEachRow([&](const Row& row) {
        first.isWhole = static_cast<int>(first.rows.size()) < maximumRows;
        if (first.isWhole)
            first.rows.push_back(row);
        return first.isWhole;
    });
    if (!read)
        return read.failure();
    return first;
}

/// The entry for the rows up to this one alone.
FileEntry upTo(const FileEntry& entry, int lastRow)
{
    const CellRange range = CellRange::parse(entry.range).value_or(CellRange());
    FileEntry first = entry;
    first.range = QStringLiteral("%1%2:%3%4").arg(columnLetters(range.firstColumn)).arg(range.firstRow)
                      .arg(columnLetters(range.lastColumn)).arg(lastRow);
    return first;
}

/// What the importer makes of the rows; of intervals it is everything, because their usual step belongs to the whole file.
Result<ImportedSubmission> importRows(const ReadingPlan& plan, int lastRow, const SharedBytes& bytes, const Submission& header,
                                      const Progress& progress)
{
    const bool areIntervals = plan.entry.kind == FileKind::meterIntervals;
    const FileEntry entry = areIntervals ? plan.entry : upTo(plan.entry, lastRow);
    const auto table = TableFile::open(entry, bytes);
    if (!table)
        return table.failure();
    ImportedSubmission imported;
    imported.submission = boundaryOf(header);
    SourceFile file{entry.id, entry.path, entry.kind, {}, 0, 0, 0};
    FileSink sink{imported, file};
    const auto read = areIntervals ? readIntervals(*table, plan.map, sink, progress)
                                   : readRecords(*table, plan.map, plan.formats, sink, progress);
    if (!read)
        return read.failure();
    return imported;
}

Result<void> fillRows(const ReadingPlan& plan, const TableFile& table, const SharedBytes& bytes, const Submission& header,
                      int maximumRows, const Progress& progress, ReadingPreview& preview)
{
    const auto first = firstRowsOf(table, maximumRows);
    if (!first)
        return first.failure();
    const QString zone = plan.entry.timezone;
    const ZoneClock clock(zone.isEmpty() ? header.engagement.timezone : zone);
    const FieldReader reader(clock, plan.entry.kind == FileKind::meterIntervals && plan.entry.stampIsEnd);
    auto constants = readConstants(table, plan.map, reader);
    if (!constants)
        return constants.failure();
    PreviewRows rows(plan, table, std::move(*constants), reader);
    for (const Row& row : first->rows)
        rows.add(row);
    if (!first->rows.empty()) {
        const auto imported = importRows(plan, first->rows.back().number, bytes, header, progress);
        if (!imported)
            return imported.failure();
        if (const auto laid = rows.overlay(*imported); !laid)
            return laid.failure();
    }
    preview.isWhole = first->isWhole;
    preview.columns = rows.takeColumns();
    preview.rows = rows.takeRows();
    return {};
}

Result<ReadingPreview> previewTable(const FileEntry& entry, const SharedBytes& bytes, const Submission& header, int maximumRows,
                                    const Progress& progress)
{
    const auto table = TableFile::open(entry, bytes);
    if (!table)
        return table.failure();
    const auto map = mapColumns(*table, header);
    if (!map)
        return map.failure();
    const auto formats = decideFormats(*table, *map, progress);
    if (!formats)
        return formats.failure();
    ReadingPreview preview;
    preview.sheet = table->sheet();
    preview.notes = table->notes();
    preview.notes.insert(preview.notes.end(), formats->notes.begin(), formats->notes.end());
    const ReadingPlan plan{entry, *map, *formats};
    if (const auto filled = fillRows(plan, *table, bytes, header, maximumRows, progress, preview); !filled)
        return filled.failure();
    return preview;
}

/// Notes have no columns: a column a field that occurs, a row a note.
ReadingPreview previewOfNotes(const ImportedSubmission& imported, int maximumRows)
{
    ReadingPreview preview;
    preview.notes = imported.submission.notes;
    for (const Field& field : fieldsOf(FileKind::siteVisit)) {
        const auto occurs = [&](const DraftRow& draft) { return draft.fields.contains(field.text()); };
        if (std::any_of(imported.rows.begin(), imported.rows.end(), occurs))
            preview.columns.push_back({field.text(), field.type, {}, {}, {}});
    }
    for (const DraftRow& draft : imported.rows) {
        PreviewRow row{draft.at.row, {}, {}, false};
        for (const PreviewColumn& column : preview.columns) {
            const auto field = draft.fields.find(column.field);
            row.cells.push_back(field == draft.fields.end() ? PreviewCell()
                                                            : PreviewCell{field->second.written, field->second.canonical, {}});
        }
        preview.rows.push_back(std::move(row));
    }
    for (const RejectedRow& rejected : imported.submission.rejected) {
        PreviewRow row{rejected.at.row, std::vector<PreviewCell>(preview.columns.size()), rejected.reason, true};
        preview.rows.push_back(std::move(row));
    }
    std::stable_sort(preview.rows.begin(), preview.rows.end(), [](const auto& a, const auto& b) { return a.row < b.row; });
    preview.isWhole = preview.rows.size() <= static_cast<std::size_t>(maximumRows);
    preview.rows.resize(std::min(preview.rows.size(), static_cast<std::size_t>(maximumRows)));
    return preview;
}

Result<ReadingPreview> previewNotes(const FileEntry& entry, const SharedBytes& bytes, const Submission& header, int maximumRows,
                                    const Progress& progress)
{
    ImportedSubmission imported;
    imported.submission = boundaryOf(header);
    if (const auto read = readFile(entry, bytes, imported, progress); !read)
        return read.failure();
    return previewOfNotes(imported, maximumRows);
}

} // namespace

Result<ReadingPreview> previewFile(const FileEntry& entry, const SharedBytes& bytes, const Submission& header, int maximumRows,
                                   const Progress& progress)
{
    maximumRows = std::max(maximumRows, 0);
    if (entry.kind == FileKind::evidence)
        return ReadingPreview();
    return (isMarkdownNotes(entry) ? previewNotes : previewTable)(entry, bytes, header, maximumRows, progress);
}

Result<CellPreview> previewCells(const FileEntry& entry, const SharedBytes& bytes, int maximumRows)
{
    const auto table = TableFile::open(entry, bytes);
    if (!table)
        return table.failure();
    auto first = firstRowsOf(*table, std::max(maximumRows, 0));
    if (!first)
        return first.failure();
    CellPreview preview{table->sheet(), {}, std::move(first->rows), table->width(), first->isWhole};
    for (const Cell& heading : table->headings().cells)
        preview.headings << heading.text;
    for (const Row& row : preview.rows)
        preview.width = std::max(preview.width, static_cast<int>(row.cells.size()));
    return preview;
}

} // namespace attest
