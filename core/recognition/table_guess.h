// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/recognition/field_guess.h"

#include <optional>

namespace attest {

/// Where a table comes from, as far as its names tell something.
struct TableNames {
    QString path;
    QString sheet;
    QStringList titles; ///< texts above the headings

    QString all() const { return path + u' ' + sheet + u' ' + titles.join(u' '); }
};

/// A column of values of a wide table: index into the views, and what it stands for.
struct ValueGuess {
    int view = 0;
    QString meaning;
};

/// A table read as one kind of file.
struct TableGuess {
    FileKind kind = FileKind::evidence;
    FieldGuess fields;
    bool wide = false;
    bool monthsWithoutYear = false; ///< month columns whose year is written nowhere
    bool yearIsGuessed = false;     ///< the year of the month columns is the one of the engagement
    std::vector<ValueGuess> values;
    std::vector<int> otherUnits;    ///< views of value columns that are left out because of their unit
    QString unit;                   ///< of all values, as written; empty where a column has it or it is not written
    QStringList missing;            ///< required fields without column, that no constant fills
    int score = 0;
};

/// Reads the table as the kind.
TableGuess guessTable(const std::vector<ColumnView>& views, FileKind kind, const TableNames& names, const Submission& header);

/// All kinds, the best first; evidence is none of them.
std::vector<TableGuess> guessKinds(const std::vector<ColumnView>& views, const TableNames& names, const Submission& header);

} // namespace attest
