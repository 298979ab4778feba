// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tables/workbook.h"

namespace attest {

class XlsCompound;
struct XlsGlobals;

/// An old Excel workbook: BIFF8 (Excel 97 and later, MS-XLS) or BIFF5 (Excel 5 and 95). A sheet is held in memory while its
/// reader lives, 16 bytes a cell.
class XlsWorkbook final : public Workbook {
public:
    /// Whether the compound file holds a workbook, perhaps an encrypted one.
    static bool isIn(const XlsCompound& compound);
    /// Of a compound file (MS-CFB), which may also hold something else: fails saying what. file is the name for the places of
    /// failures.
    static Result<std::unique_ptr<Workbook>> openCompound(const SharedBytes& bytes, const QString& file);
    /// Of a stream of records without a compound file around it.
    static Result<std::unique_ptr<Workbook>> openBare(const SharedBytes& bytes, const QString& file);

    const std::vector<SheetInfo>& sheets() const override;
    Result<std::unique_ptr<TableReader>> sheet(const QString& nameOrNumber = {}) const override;

private:
    XlsWorkbook(SharedBytes stream, QString file, std::shared_ptr<const XlsGlobals> globals)
        : m_stream(std::move(stream)), m_file(std::move(file)), m_globals(std::move(globals))
    {
    }

    SharedBytes m_stream;
    QString m_file;
    std::shared_ptr<const XlsGlobals> m_globals;
};

} // namespace attest
