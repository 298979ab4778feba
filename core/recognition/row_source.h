// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/recognition/table_recognition.h"
#include "core/tables/csv_reader.h"

namespace attest {

/// The rows of the table that is looked at, and what had to be found out to read them.
struct RowSource {
    std::unique_ptr<TableReader> rows;
    bool isWorkbook = false;
    std::vector<SheetInfo> sheets;
    QString sheet;         ///< name of the chosen one
    QString encoding;      ///< of a text file
    QString delimiter;     ///< of a text file: one sign, or "fixed:0,10,25"
    std::vector<ReadingVerdict> verdicts;
    std::vector<ReadingQuestion> questions;
};

/// Opens the file: sheet, encoding and delimiter as stated, or found out.
Result<RowSource> openRows(const SharedBytes& bytes, const FileEntry& stated, const std::set<QString>& fixed);

/// The sheet that holds the largest table; a hidden one only where no other has any.
Result<int> chooseSheet(const Workbook& workbook);

} // namespace attest
