// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/table_file.h"

namespace attest {

TableFile::TableFile(const FileEntry& entry, SharedBytes bytes)
    : m_entry(&entry), m_bytes(std::move(bytes)), m_range(CellRange::parse(entry.range).value_or(CellRange()))
{
}

Result<TableFile> TableFile::open(const FileEntry& entry, const SharedBytes& bytes)
{
    TableFile table(entry, bytes);
    if (const auto opened = isWorkbook(*bytes) ? table.openBook() : table.openText(); !opened)
        return opened.failure();
    if (const auto read = table.readHeadings(); !read)
        return read.failure();
    return table;
}

Result<void> TableFile::openText()
{
    if (auto starts = parseFixedDelimiter(m_entry->delimiter)) {
        m_fixed = FixedWidthOptions{m_entry->encoding, *std::move(starts)};
        const auto reader = FixedWidthReader::open(m_bytes, *m_fixed, m_entry->path);
        if (!reader)
            return reader.failure();
        m_fixed->starts = (*reader)->starts();
        return {};
    }
    m_text.encoding = m_entry->encoding;
    if (!m_entry->delimiter.isEmpty())
        m_text.delimiter = m_entry->delimiter.front();
    if (!m_entry->quote.isEmpty())
        m_text.quote = m_entry->quote.front();
    const auto reader = CsvReader::open(m_bytes, m_text, m_entry->path);
    if (!reader)
        return reader.failure();
    const ReadingFacts& facts = (*reader)->facts();
    noteFacts(facts);
    m_text.encoding = facts.encoding.name;
    m_text.delimiter = facts.delimiter;
    return {};
}

Result<void> TableFile::openBook()
{
    auto workbook = openWorkbook(m_bytes, m_entry->path);
    if (!workbook)
        return workbook.failure();
    m_workbook = *std::move(workbook);
    const auto sheet = m_workbook->sheet(m_entry->sheet);
    if (!sheet)
        return sheet.failure();
    const std::vector<SheetInfo>& sheets = m_workbook->sheets();
    const auto isNamed = [&](const SheetInfo& info) { return info.name.compare(m_entry->sheet, Qt::CaseInsensitive) == 0; };
    const auto named = std::find_if(sheets.begin(), sheets.end(), isNamed);
    const auto number = std::max<std::size_t>(m_entry->sheet.toUInt(), 1);
    const SheetInfo& chosen = named != sheets.end() ? *named : sheets.at(std::min(number, sheets.size()) - 1);
    m_sheet = chosen.name;
    noteSheets(chosen);
    return {};
}

void TableFile::noteSheets(const SheetInfo& chosen)
{
    for (const SheetInfo& info : m_workbook->sheets()) {
        if (!info.hidden)
            continue;
        const char* text = info.index == chosen.index ? QT_TRANSLATE_NOOP("core", "The sheet “%1” is hidden; it was read")
                                                      : QT_TRANSLATE_NOOP("core", "The sheet “%1” is hidden; it was not read");
        m_notes.push_back({{m_entry->id, info.name, 0, {}}, Message{text, {info.name}}});
    }
}

void TableFile::noteFacts(const ReadingFacts& facts)
{
    const SourceRef file{m_entry->id, {}, 0, {}};
    if (facts.encoding.certainty != Certainty::given)
        m_notes.push_back({file, Message{QT_TRANSLATE_NOOP("core", "Read as %1: %2"), {facts.encoding.name, facts.encoding.reason}}});
    if (facts.delimiterCertainty != Certainty::given) {
        const QString delimiter = facts.delimiter == u'\t' ? QStringLiteral("TAB") : QString(facts.delimiter);
        m_notes.push_back({file, Message{QT_TRANSLATE_NOOP("core", "Cells are separated by “%1”: %2"), {delimiter, facts.delimiterReason}}});
    }
}

Result<std::unique_ptr<TableReader>> TableFile::rows() const
{
    if (m_workbook)
        return m_workbook->sheet(m_entry->sheet);
    if (m_fixed) {
        auto reader = FixedWidthReader::open(m_bytes, *m_fixed, m_entry->path);
        return reader ? Result<std::unique_ptr<TableReader>>(*std::move(reader)) : reader.failure();
    }
    auto reader = CsvReader::open(m_bytes, m_text, m_entry->path);
    return reader ? Result<std::unique_ptr<TableReader>>(*std::move(reader)) : reader.failure();
}

bool TableFile::isBlank(const Row& row) const
{
    const int last = std::min(m_range.lastColumn, static_cast<int>(row.cells.size()) - 1);
    for (int column = m_range.firstColumn; column <= last; ++column) {
        if (!row.cell(column).text.trimmed().isEmpty())
            return false;
    }
    return true;
}

bool TableFile::isBlank(const Utf8Row& row) const
{
    const int last = std::min(m_range.lastColumn, static_cast<int>(row.cells.size()) - 1);
    for (int column = m_range.firstColumn; column <= last; ++column) {
        const std::string_view text = row.cell(column).text;
        if (!text.empty() && (text.front() > ' ' || !row.cell(column).decoded().text.trimmed().isEmpty()))
            return false;
    }
    return true;
}

bool TableFile::isInside(int row) const
{
    return row > m_entry->headerRow && row >= m_range.firstRow;
}

Result<void> TableFile::readHeadings()
{
    auto reader = rows();
    if (!reader)
        return reader.failure();
    Row row;
    for (;;) {
        const auto more = (*reader)->next(row);
        if (!more)
            return more.failure();
        if (!*more)
            break;
        if (row.number > m_entry->headerRow && row.number >= m_range.firstRow) {
            m_width = std::max(m_width, static_cast<int>(row.cells.size()));
            break;
        }
        if (row.number == m_entry->headerRow) {
            m_headings = row;
            m_width = static_cast<int>(row.cells.size());
        }
    }
    noteHiddenColumns(**reader);
    if (m_entry->headerRow > 0 && isBlank(m_headings))
        return failure(ErrorKind::input, QT_TRANSLATE_NOOP("core", "There are no headings in this row"),
                       place(m_entry->headerRow),
                       QT_TRANSLATE_NOOP("core", "Give the row of the headings as header_row, or 0 where there are none"));
    return {};
}

void TableFile::noteHiddenColumns(const TableReader& reader)
{
    QStringList hidden;
    for (int column = 0; column < m_width; ++column) {
        if (reader.hidesColumn(column) && m_range.containsColumn(column))
            hidden << columnLetters(column);
    }
    if (!hidden.isEmpty())
        m_notes.push_back({at(0), Message{QT_TRANSLATE_NOOP("core", "Hidden columns were read: %1"), {hidden.join(QStringLiteral(", "))}}});
}

SourceRef TableFile::at(int row, int column) const
{
    return {m_entry->id, m_sheet, row, column < 0 ? QString() : columnLetters(column)};
}

Place TableFile::place(int row, int column) const
{
    return {m_entry->path, m_sheet, row, column < 0 ? QString() : columnLetters(column), {}};
}

Result<void> TableFile::forEachRow(const std::function<bool(const Row&)>& visit) const
{
    auto reader = rows();
    if (!reader)
        return reader.failure();
    Row row;
    for (;;) {
        const auto more = (*reader)->next(row);
        if (!more)
            return more.failure();
        if (!*more || row.number > m_range.lastRow)
            return {};
        if (isInside(row.number) && !isBlank(row) && !visit(row))
            return {};
    }
}

Result<void> TableFile::forEachUtf8Row(const std::function<bool(const Utf8Row&)>& visit) const
{
    auto reader = rows();
    if (!reader)
        return reader.failure();
    Utf8Row row;
    for (;;) {
        const auto more = (*reader)->nextUtf8(row);
        if (!more)
            return more.failure();
        if (!*more || row.number > m_range.lastRow)
            return {};
        if (isInside(row.number) && !isBlank(row) && !visit(row))
            return {};
    }
}

} // namespace attest
