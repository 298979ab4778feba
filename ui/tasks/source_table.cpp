// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/source_table.h"

#include "core/tables/csv_reader.h"
#include "core/tables/workbook.h"

#include <algorithm>

namespace attest {
namespace {

Result<std::shared_ptr<const Sheet>> rowsOf(TableReader& reader, const QString& name, int firstRow, int lastRow,
                                            Progress& progress)
{
    auto sheet = std::make_shared<Sheet>();
    sheet->name = name;
    Row row;
    while (true) {
        const Result<bool> more = reader.next(row);
        if (!more)
            return more.failure();
        if (!*more || row.number > lastRow)
            break;
        if (row.number < firstRow)
            continue;
        if (sheet->rows.size() >= kShownRows) {
            sheet->cut = true;
            break;
        }
        if (progress.isCancelled())
            return failure(ErrorKind::cancelled, QT_TRANSLATE_NOOP("core", "Stopped"));
        sheet->columns = std::max(sheet->columns, static_cast<int>(row.cells.size()));
        sheet->rows.push_back(row);
    }
    return std::shared_ptr<const Sheet>(std::move(sheet));
}

} // namespace

ViewKind viewKindOf(const QString& path, const QByteArray& bytes)
{
    if (bytes.startsWith("%PDF"))
        return ViewKind::pdf;
    if (bytes.startsWith("\x89PNG") || bytes.startsWith("\xFF\xD8\xFF") || path.endsWith(u".svg", Qt::CaseInsensitive))
        return ViewKind::picture;
    const QString suffix = path.section(u'.', -1).toLower();
    if (suffix == u"zip")
        return ViewKind::none;
    if (isWorkbook(*bytesOf(bytes)))
        return ViewKind::table;
    if (suffix == u"csv" || suffix == u"tsv")
        return ViewKind::table;
    return bytes.left(4096).contains('\0') ? ViewKind::none : ViewKind::text;
}

Result<SourceTable> readSourceTable(const QByteArray& bytes, const QString& path, const QString& sheet, int firstRow,
                                    int lastRow, Progress& progress)
{
    SourceTable table;
    std::unique_ptr<TableReader> reader;
    QString name;
    const SharedBytes shared = bytesOf(bytes);
    if (isWorkbook(*shared)) {
        const Result<std::unique_ptr<Workbook>> book = openWorkbook(shared, path);
        if (!book)
            return book.failure();
        for (const SheetInfo& info : (*book)->sheets())
            table.sheets += info.name;
        Result<std::unique_ptr<TableReader>> opened = (*book)->sheet(sheet);
        if (!opened)
            return opened.failure();
        reader = std::move(*opened);
        name = sheet.isEmpty() && !table.sheets.isEmpty() ? table.sheets.front() : sheet;
    } else {
        Result<std::unique_ptr<CsvReader>> opened = CsvReader::open(shared, {}, path);
        if (!opened)
            return opened.failure();
        reader = std::move(*opened);
    }
    Result<std::shared_ptr<const Sheet>> rows = rowsOf(*reader, name, firstRow, lastRow, progress);
    if (!rows)
        return rows.failure();
    table.sheet = std::move(*rows);
    return table;
}

} // namespace attest
