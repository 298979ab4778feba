// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tables/workbook.h"

namespace attest {

class ZipArchive;

/// An Office Open XML workbook (ECMA-376, transitional and strict).
///
/// Against hostile files there are limits: 10,000 entries, 2 GiB unpacked, 1:1000 compression once over 10 MiB, 64 levels
/// of XML, no DOCTYPE, 256 MiB of shared strings, the rows and columns of a spreadsheet. Every failure names its place.
class XlsxWorkbook final : public Workbook {
public:
    /// file is the name for the places of failures.
    static Result<std::unique_ptr<Workbook>> open(const SharedBytes& bytes, const QString& file);

    const std::vector<SheetInfo>& sheets() const override;
    Result<std::unique_ptr<TableReader>> sheet(const QString& nameOrNumber = {}) const override;

private:
    struct Parts;
    static Result<void> readParts(ZipArchive& archive, Parts& parts);
    explicit XlsxWorkbook(std::shared_ptr<const Parts> parts) : m_parts(std::move(parts)) {}

    std::shared_ptr<const Parts> m_parts;
};

} // namespace attest
