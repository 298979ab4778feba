// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "ui/models/sheet_model.h"

#include <QByteArray>
#include <QStringList>

namespace attest {

/// How a source file is shown.
enum class ViewKind { table, pdf, picture, text, none };
/// By the file's name and its first bytes.
ViewKind viewKindOf(const QString& path, const QByteArray& bytes);

/// A source file opened as a table.
struct SourceTable {
    QStringList sheets;                 ///< names in the workbook; empty for a text file
    std::shared_ptr<const Sheet> sheet; ///< the one that was asked for
};

/// Reads a table for showing: rows firstRow … lastRow of a sheet (empty: the first), never more than kShownRows.
inline constexpr int kShownRows = 200'000;
Result<SourceTable> readSourceTable(const QByteArray& bytes, const QString& path, const QString& sheet, int firstRow,
                                    int lastRow, Progress& progress);

} // namespace attest
