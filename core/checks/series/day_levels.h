// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checks/series/shift_limits.h"
#include "core/series/day_table.h"
#include "core/series/robust.h"

#include <optional>
#include <vector>

namespace attest {

/// Logarithms of the days' energy, one place a calendar day from the table's first one on; not a number where the day has
/// no complete or no positive sum. A ratio is a difference here, whatever the load. The table and the limits outlive it.
/// Days may be left out by whole weeks: those before and after follow each other then.
class DayLevels {
public:
    /// The table is not empty.
    DayLevels(const DayTable& table, const ShiftLimits& limits);
    /// The same without its stand-stills; nothing where there are none.
    std::optional<DayLevels> withoutStops() const;

    int size() const { return static_cast<int>(m_levels.size()); }
    /// Index into the table of that day or the next one that has values.
    std::size_t index(int day) const;
    /// Nothing for a day without a level.
    const MeterDay* tableDay(int day) const;
    double level(int day) const;
    /// Days since 1970.
    qint64 date(int day) const { return m_dates[static_cast<std::size_t>(day)]; }

    /// The same weekday before whose level is the middle one of the weeks looked at: a week of holidays among them does
    /// not count.
    std::optional<int> usualBefore(int day) const;
    /// Against that day.
    double change(int day) const;
    /// Of the days [from, to).
    RobustLevel changes(int from, int to) const;
    /// The same against two weeks before, no more.
    RobustLevel recentChanges(int from, int to) const;

private:
    int findBefore(int day) const;
    void findAllBefore();

    const DayTable* m_table;
    const ShiftLimits* m_limits;
    std::vector<double> m_levels;
    std::vector<std::size_t> m_index;
    std::vector<qint64> m_dates;
    std::vector<int> m_before; ///< of usualBefore(); −1 for none
};

} // namespace attest
