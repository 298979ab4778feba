// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <utility>
#include <vector>

namespace attest {

/// Columns of a sheet (0-based) as ranges: a sheet may well hide all 16,000 behind its last filled one.
class ColumnRanges {
public:
    void add(int first, int last) { m_ranges.emplace_back(first, last); }
    bool contains(int column) const
    {
        return std::any_of(m_ranges.begin(), m_ranges.end(),
                           [column](const auto& range) { return column >= range.first && column <= range.second; });
    }

private:
    std::vector<std::pair<int, int>> m_ranges;
};

} // namespace attest
