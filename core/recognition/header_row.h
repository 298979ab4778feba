// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/message.h"
#include "core/tables/table.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace attest {

/// What a cell is as far as headings are concerned.
enum class CellKind { empty, text, number, date };

CellKind kindOfCell(const Cell& cell);

/// The headings of a table.
struct Headings {
    int row = 0;          ///< the row that names the columns; 0 = none
    int lastRow = 0;      ///< the last row of headings: a line of units, or the lower of two lines
    QStringList written;  ///< what stands in `row`, by column
    QStringList meant;    ///< by column, with the group heading above and the unit below: "Import kWh"
    QStringList titles;   ///< texts above the headings
    Message why;

    const QString& at(int column) const;
};

/// Finds the row of headings among the first rows: the one of words that covers the columns of the rows below it. A stated
/// row is taken as it is (0: there is none).
Headings findHeadings(const std::vector<Row>& head, std::optional<int> statedRow, const CellRange& within);

} // namespace attest
