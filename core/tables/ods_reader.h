// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tables/workbook.h"

namespace attest {

class ZipArchive;

/// An OpenDocument spreadsheet (ODF 1.2 and 1.3, ISO/IEC 26300). Percentages and amounts of money are their stored numbers;
/// blank rows are left out; annotations, drawings and tracked changes are no content.
///
/// The limits are those of XlsxWorkbook, and 20 million cells that exist by repetition only.
class OdsWorkbook final : public Workbook {
public:
    /// Whether the archive is an OpenDocument package, of whatever kind.
    static bool isDocument(const ZipArchive& archive);
    /// file is the name for the places of failures.
    static Result<std::unique_ptr<Workbook>> open(const SharedBytes& bytes, const QString& file);

    const std::vector<SheetInfo>& sheets() const override { return m_sheets; }
    Result<std::unique_ptr<TableReader>> sheet(const QString& nameOrNumber = {}) const override;

private:
    OdsWorkbook(SharedBytes bytes, QString file, std::vector<SheetInfo> sheets)
        : m_bytes(std::move(bytes)), m_file(std::move(file)), m_sheets(std::move(sheets))
    {
    }

    SharedBytes m_bytes;
    QString m_file;
    std::vector<SheetInfo> m_sheets;
};

} // namespace attest
