// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/importers/fields.h"
#include "core/recognition/column_role.h"
#include "core/recognition/month_heading.h"

#include <map>

namespace attest {

/// A column as the guess of its field sees it.
struct ColumnView {
    int column = 0;
    QString heading; ///< with group heading and unit
    QString folded;  ///< without the unit, folded
    QString unit;    ///< from the heading
    std::optional<MonthHeading> month; ///< that the heading names
    ColumnReading reading;
    QStringList distinct; ///< its different cells; empty when too many
    qint64 filled = 0;
};

ColumnView viewColumn(int column, const QString& heading, const ColumnProfile& profile);

/// How well a column fits a field of a kind, 0 to 130: by the words of the heading and by what the cells are.
int fieldScore(const ColumnView& column, const Field& field, FileKind kind, const Submission& header);

/// Which column is which field.
struct FieldGuess {
    std::map<QString, int> columns; ///< field → index into the views
    std::map<QString, int> scores;

    bool has(const QString& field) const { return columns.contains(field); }
};

/// The best assignment, every column to one field at most; fields of `taken` columns are left out.
FieldGuess guessFields(const std::vector<ColumnView>& columns, FileKind kind, const Submission& header, const std::set<int>& taken = {});

} // namespace attest
