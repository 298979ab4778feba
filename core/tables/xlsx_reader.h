// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tables/table.h"

#include <QByteArray>

#include <memory>

namespace attest {

class ZipArchive;

struct SheetInfo {
    int index = 1; ///< 1-based, in the order of the tabs
    QString name;
    bool hidden = false;

    friend bool operator==(const SheetInfo&, const SheetInfo&) = default;
};

/// An Office Open XML workbook (ECMA-376, transitional and strict), read as it stands in the file: formulas by their
/// stored value, numbers with the digits that a spreadsheet shows (15 significant ones), dates by their number format.
///
/// Against hostile files there are limits: 10,000 entries, 2 GiB unpacked, 1:1000 compression once over 10 MiB, 64 levels
/// of XML, no DOCTYPE, 512 MiB of shared strings, the rows and columns of a spreadsheet. Every failure names its place.
class XlsxWorkbook {
public:
    /// file is the name for the places of failures. Fails for what is no workbook, also for old .xls and encrypted files.
    static Result<XlsxWorkbook> open(const QByteArray& bytes, const QString& file = {});

    const std::vector<SheetInfo>& sheets() const;

    /// The rows of a sheet by its name (case does not matter) or else by its 1-based number; empty: the first sheet. The
    /// reader lives on its own. Fails when there is no such sheet.
    Result<std::unique_ptr<TableReader>> sheet(const QString& nameOrNumber = {}) const;

private:
    struct Parts;
    static Result<void> readParts(ZipArchive& archive, Parts& parts);
    explicit XlsxWorkbook(std::shared_ptr<const Parts> parts) : m_parts(std::move(parts)) {}

    std::shared_ptr<const Parts> m_parts;
};

} // namespace attest
