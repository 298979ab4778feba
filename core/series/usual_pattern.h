// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/series/day_table.h"
#include "core/series/robust.h"

#include <vector>

namespace attest {

/// Which days tell what is usual.
struct PatternLimits {
    qint64 season = 0;      ///< days before and after that belong to the same season
    std::size_t enough = 0; ///< like days of the season; with fewer the whole series is looked at
    double alike = 0;       ///< share of the larger energy that two like days may differ by
    double finest = 0;      ///< least spread, as a share of the usual value
};

/// What a meter usually shows at a time of day. Nobody tells which days are worked, which are holidays and when the season
/// changes; days are alike when the meter itself says so. Only the values that are asked about cost anything: so one asks
/// after a cheap test has found something worth asking about. The day table outlives it.
class UsualPattern {
public:
    UsualPattern(const DayTable& days, const PatternLimits& limits) : m_days(&days), m_limits(limits) {}

    /// The days like the one that holds the values [first, end): of the season around it, with about the same energy in the
    /// rest of the day. So a Sunday is compared with Sundays and holidays, an overtime
    /// Saturday with working days, a dull day of a PV plant with dull days, and a shut-down with shut-downs. Where too
    /// few are alike, the whole series; where the rest of the day is too short to tell, or like no other day (a power cut),
    /// the same weekdays of the season.
    std::vector<const MeterDay*> likeDays(std::size_t first, std::size_t end) const;
    /// The same weekdays within the season around the day of the i-th value, days that [first, end) touches left out: for a
    /// stretch so long that nothing is left of its days to compare.
    std::vector<const MeterDay*> sameWeekdays(std::size_t i, std::size_t first, std::size_t end) const;

    /// What these days show at the time of day of the i-th value.
    std::vector<double> numbers(std::size_t i, const std::vector<const MeterDay*>& days) const;
    /// Median and spread of these numbers. The spread is never below one unit of the last decimal place, nor below
    /// `finest` of the median: values are not known better.
    RobustLevel at(std::size_t i, const std::vector<const MeterDay*>& days) const;
    /// What the same weekdays of the season give in the intervals [first, end).
    double sumOnSameWeekdays(std::size_t first, std::size_t end) const;

private:
    std::vector<const MeterDay*> alike(std::size_t day, std::size_t first, std::size_t end, qint64 reach) const;

    const DayTable* m_days;
    PatternLimits m_limits;
};

/// One unit of the last decimal place of a meter's values, in the meter's unit.
double resolutionOf(const MeterValues& values);

} // namespace attest
