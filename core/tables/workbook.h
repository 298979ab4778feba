// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/byte_source.h"
#include "core/tables/table.h"

#include <memory>
#include <vector>

namespace attest {

struct SheetInfo {
    int index = 1; ///< 1-based, in the order of the tabs
    QString name;
    bool hidden = false;

    friend bool operator==(const SheetInfo&, const SheetInfo&) = default;
};

/// A spreadsheet document, read as it stands in the file: formulas by their stored value, numbers with the digits that a
/// spreadsheet shows (15 significant ones), dates by their number format, merged cells in their first cell.
class Workbook {
public:
    virtual ~Workbook() = default;

    virtual const std::vector<SheetInfo>& sheets() const = 0;
    /// The rows of a sheet by its name (exactly, else without regard to case) or else by its 1-based number; empty: the
    /// first sheet. The reader lives on its own. Fails when there is no such sheet.
    virtual Result<std::unique_ptr<TableReader>> sheet(const QString& nameOrNumber = {}) const = 0;
};

/// Whether the bytes are a spreadsheet document, perhaps a damaged one, and no text, packed folder or other document: by their
/// content, never by the name of the file.
bool isWorkbook(const ByteSource& bytes);

/// Office Open XML (.xlsx, .xlsm; transitional and strict), OpenDocument (.ods) or the old binary format (.xls), told apart by
/// content; `file` is the name for the places of failures. Fails for anything else and for a document with a password.
Result<std::unique_ptr<Workbook>> openWorkbook(const SharedBytes& bytes, const QString& file = {});

} // namespace attest
