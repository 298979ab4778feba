// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace attest {

/// Where a value was read: the evidence file's reference number, and in it sheet, row and column. The unit of provenance:
/// every record, and every value of it, has one.
struct SourceRef {
    QString file;   ///< reference number of the file, "E-002"
    QString sheet;  ///< worksheet; empty for a text file
    int row = 0;    ///< 1-based, as a spreadsheet or an editor counts
    QString column; ///< column letters, "C"; empty where the whole row is meant

    friend bool operator==(const SourceRef&, const SourceRef&) = default;
};

} // namespace attest
