// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/byte_source.h"
#include "core/base/progress.h"
#include "core/dossier/dossier.h"
#include "core/tables/date_format.h"
#include "core/tables/number_format.h"
#include "core/tables/text_encoding.h"
#include "core/tables/workbook.h"

#include <optional>
#include <set>
#include <vector>

namespace attest {

/// What the cells of a column are, seen over all of its rows.
enum class ColumnRole {
    empty,
    number,
    percent,    ///< numbers with a percent sign, or formatted so
    date,       ///< days
    stamp,      ///< points in time
    period,     ///< months or years
    identifier, ///< numbers of meters, invoices, certificates: kept as text, leading zeros and all
    yesNo,
    text,
};

/// What was found out about one column.
struct ColumnVerdict {
    int column = 0;  ///< 0-based
    QString heading; ///< as written; empty where there is none
    ColumnRole role = ColumnRole::text;
    NumberFormatVerdict number; ///< of numbers and percentages
    DateFormatVerdict date;     ///< of dates, stamps and periods
    QString unit;               ///< as written, from the heading ("Energy [kWh]") or from the cells ("12.5 kWh")
    QString field;              ///< the canonical field that it most probably is; empty for none
    int filled = 0;             ///< cells that are not empty
    int odd = 0;                ///< filled cells that do not fit the role
    Message verdict;            ///< in words: "day-month-year, proven by 13 cells, 0 contradict"
};

/// A row of the sheet that is no data, and why.
struct LeftOutRow {
    int row = 0;
    QString text; ///< its first filled cell
    Message why;  ///< "title above the headings", "total of the rows above", "note below the table"
};

/// Something that the file does not say and a person has to decide; nothing is guessed.
struct ReadingQuestion {
    QString about;          ///< key of a FileEntry in the dossier's words: "kind", "date_format", "decimal", "stamp", "unit", "encoding", …
    int column = -1;        ///< where it concerns one column
    Message question;
    QStringList choices;    ///< values for that key; empty = free text
};

/// One aspect of the reading in words for the person: "Encoding: GB18030, because …".
struct ReadingVerdict {
    QString about; ///< as in ReadingQuestion
    QString value; ///< as a FileEntry would state it
    Certainty certainty = Certainty::guessed;
    Message why;
};

/// How a file would be read.
struct TableRecognition {
    FileEntry entry;                       ///< complete but for what the questions ask; what was stated stands
    std::vector<SheetInfo> sheets;         ///< of a workbook
    std::vector<ReadingVerdict> verdicts;
    std::vector<ColumnVerdict> columns;
    std::vector<LeftOutRow> leftOut;
    std::vector<ReadingQuestion> questions;
    qint64 rows = 0;                       ///< data rows
};

/// Looks at the whole table and says how it is best read. `stated` holds what a person or a profile has fixed: `fixed` names
/// its keys ("sheet", "header_row", "date_format", "columns" …), all others are found out. `header` has the sources and meters
/// that the case knows already, to recognise their names in headings and cells.
///
/// Fails only where the file is no table at all (broken workbook, an encoding that cannot be told and was not stated).
Result<TableRecognition> recognizeTable(const SharedBytes& bytes, const FileEntry& stated, const std::set<QString>& fixed,
                                        const Submission& header, const Progress& progress);

} // namespace attest
