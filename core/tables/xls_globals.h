// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tables/number_style.h"
#include "core/tables/workbook.h"
#include "core/tables/xls_strings.h"

namespace attest {

/// What the sheets of an old workbook share: the first substream of its stream.
struct XlsGlobals {
    XlsEncoding encoding;
    bool from1904 = false;
    std::vector<NumberStyle> styles; ///< by the index of a cell's format
    TextTable strings;
    std::vector<SheetInfo> sheets;
    std::vector<quint32> offsets; ///< where the substream of each sheet begins
};

/// Fails for a workbook with a password and for formats before Excel 5.
Result<XlsGlobals> readXlsGlobals(const SharedBytes& stream);

/// The record's bytes and those of the records that continue it.
Result<std::vector<QByteArray>> withContinued(XlsRecords& records, const QByteArray& first);

} // namespace attest
