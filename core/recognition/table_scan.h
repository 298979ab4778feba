// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/tables/table.h"

#include <deque>
#include <functional>
#include <string>
#include <vector>

namespace attest {

/// The beginning and the end of a table; what lies between is shown once and not kept.
class TableScan {
public:
    explicit TableScan(TableReader& rows) : m_rows(rows) {}

    /// Reads the first kHeadRows rows.
    Result<void> readHead();
    /// Reads on to the end and shows each row behind the head but the last kTailRows.
    Result<void> readRest(const std::function<void(const Utf8Row&)>& show, const Progress& progress);

    const std::vector<Row>& head() const { return m_head; }
    /// The last rows behind the head, in their order; empty when the head is everything.
    std::vector<Row> tail() const;
    bool isWhole() const { return m_isWhole; }
    int lastRow() const { return m_lastRow; }

    static constexpr std::size_t kHeadRows = 3000;
    static constexpr std::size_t kTailRows = 200;

private:
    /// A row that outlives the reader's next call.
    struct KeptRow {
        int number = 0;
        std::string bytes;
        std::vector<std::pair<std::size_t, Cell::Type>> ends; ///< of each cell in bytes

        void keep(const Utf8Row& row);
        void giveTo(Utf8Row& row) const;
    };

    TableReader& m_rows;
    std::vector<Row> m_head;
    std::vector<KeptRow> m_ring;
    std::size_t m_next = 0; ///< the oldest row of the full ring
    bool m_isWhole = false;
    int m_lastRow = 0;
};

} // namespace attest
