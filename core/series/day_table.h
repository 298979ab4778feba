// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/series/meter_values.h"

#include <optional>
#include <span>
#include <vector>

namespace attest {

/// The values of a meter on one local day.
struct MeterDay {
    qint64 day = 0;        ///< since 1970-01-01, local, as LocalCalendar counts
    std::size_t first = 0; ///< index of the first value
    std::size_t end = 0;
    double sum = 0;        ///< in the meter's unit
    bool complete = false; ///< no interval missing; 92 and 100 quarter hours where the clocks change
};

/// A meter's values cut into local days: O(n), and all that is asked of it costs what one day costs. For meters that give
/// a value a day or more; empty for others and where the usual interval cannot be told. The values outlive it.
class DayTable {
public:
    explicit DayTable(const MeterValues& values);

    bool isEmpty() const { return m_days.empty(); }
    /// Days that have a value, ascending.
    std::span<const MeterDay> days() const { return m_days; }
    /// Index of the day that holds the i-th value.
    std::size_t dayOf(std::size_t i) const;
    /// The value of that day that starts when the clock shows so many seconds since midnight.
    std::optional<std::size_t> at(const MeterDay& day, int clock) const;
    /// Monday 0 … Sunday 6.
    static int weekday(qint64 day) { return static_cast<int>(((day + 3) % 7 + 7) % 7); }
    const MeterValues& values() const { return *m_values; }

private:
    const MeterValues* m_values;
    std::vector<MeterDay> m_days;
};

} // namespace attest
