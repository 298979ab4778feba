// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/table_file.h"
#include "core/importers/fields.h"

namespace attest {

/// A field that is read from a column.
struct FieldColumn {
    const Field* field;
    int column;
};

/// A column of values in a wide file, and what it stands for: field "meter", "period" or "time" with its value.
struct ValueColumn {
    int column;
    QString field;
    QString meaning;
};

/// Where a table has the fields of its kind.
struct ColumnMap {
    std::vector<FieldColumn> columns;
    std::vector<ValueColumn> values;     ///< wide files; in the order of the columns
    std::map<QString, QString> constants; ///< field → text as the dossier gives it

    /// The column of a field; −1 where it has none.
    int columnOf(const char* field) const;
};

/// Finds the columns by heading (exact text, full-width forms and outer blanks aside), else by letters; a field that the
/// entry does not name is found under its own name. Fails for a heading that is not there or there twice, and where a
/// required field has neither column nor constant.
Result<ColumnMap> mapColumns(const TableFile& table, const Submission& header);

} // namespace attest
