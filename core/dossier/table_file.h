// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/dossier.h"
#include "core/tables/csv_reader.h"
#include "core/tables/fixed_width.h"
#include "core/tables/workbook.h"

namespace attest {

/// The table that an entry of a dossier describes: sheet, range and headings of a workbook, or a text file. It can be
/// gone through several times.
class TableFile {
public:
    /// Fails when the bytes are no table, or sheet or row of headings are not there. The entry must outlive the table.
    static Result<TableFile> open(const FileEntry& entry, const SharedBytes& bytes);

    const FileEntry& entry() const { return *m_entry; }
    /// Name of the worksheet; empty for a text file.
    const QString& sheet() const { return m_sheet; }
    /// The row of headings; without cells where there is none.
    const Row& headings() const { return m_headings; }
    /// How many columns headings and first data row have.
    int width() const { return m_width; }
    const CellRange& range() const { return m_range; }
    /// What was detected, and hidden sheets.
    const std::vector<ReadingNote>& notes() const { return m_notes; }

    SourceRef at(int row, int column = -1) const;
    Place place(int row = 0, int column = -1) const;

    /// Calls visit for each row behind the headings and inside the range that is not blank, until it returns false.
    Result<void> forEachRow(const std::function<bool(const Row&)>& visit) const;
    Result<void> forEachUtf8Row(const std::function<bool(const Utf8Row&)>& visit) const;

private:
    TableFile(const FileEntry& entry, SharedBytes bytes);

    Result<void> openBook();
    Result<void> openText();
    Result<void> readHeadings();
    void noteSheets(const SheetInfo& chosen);
    void noteHiddenColumns(const TableReader& reader);
    void noteFacts(const ReadingFacts& facts);
    Result<std::unique_ptr<TableReader>> rows() const;
    bool isInside(int row) const;
    bool isBlank(const Row& row) const;
    bool isBlank(const Utf8Row& row) const;

    const FileEntry* m_entry;
    SharedBytes m_bytes;
    std::shared_ptr<const Workbook> m_workbook; ///< null for a text file
    CsvOptions m_text;                          ///< complete: nothing is detected twice
    std::optional<FixedWidthOptions> m_fixed;   ///< of a text file in fixed width
    QString m_sheet;
    CellRange m_range;
    Row m_headings;
    int m_width = 0;
    std::vector<ReadingNote> m_notes;
};

} // namespace attest
