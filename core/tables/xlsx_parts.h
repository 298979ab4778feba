// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tables/number_style.h"
#include "core/tables/text_table.h"
#include "core/tables/xlsx_reader.h"
#include "core/tables/zip_archive.h"

#include <vector>

namespace attest {

/// What the sheets of a workbook share.
struct XlsxWorkbook::Parts {
    SharedBytes bytes;
    QString file;
    std::vector<SheetInfo> sheets;
    std::vector<QString> sheetParts; ///< the part's name for each sheet
    bool from1904 = false;
    std::vector<NumberStyle> styles; ///< by the style index of a cell
    TextTable strings;
};

/// A relationship of a part: Open Packaging Conventions, ECMA-376 part 2.
struct XlsxRelation {
    QString id;
    QString type;   ///< its last word: "worksheet", "sharedStrings"
    QString target; ///< the part's name in the archive
};

/// The relations of the part; none when it has no file of relations.
Result<std::vector<XlsxRelation>> readRelations(ZipArchive& archive, const QString& part);
Result<std::vector<NumberStyle>> readStyles(ZipArchive& archive, const QString& part);
Result<TextTable> readSharedStrings(ZipArchive& archive, const QString& part);

} // namespace attest
