// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checks/series/copy_limits.h"
#include "core/series/day_table.h"
#include "core/series/digit_statistics.h"

#include <vector>

namespace attest {

/// The last digits of a meter's values in one month.
struct MonthDigits {
    Period month;
    std::size_t first = 0; ///< the values of the month
    std::size_t end = 0;
    DigitCounts counts{};
    qint64 total = 0;
};

/// Last digits by month. Counted in units of what all of the meter's values are multiples of (a transformer's ratio makes
/// every value even), on days whose values are all multiples of more because a factor was applied of that too, and only
/// values whose last digit is free: some units away from the one before and from zero
/// (limits.fromLast, limits.fromZero). Equal intervals of long standby do not count as many.
std::vector<MonthDigits> monthDigits(const DayTable& days, const DigitLimits& limits);

/// Whether in the other months no limits.fromLast neighbouring units hold too many of these values (limits.together): else
/// a machine of constant load makes the last digits, and another load others.
bool isSpread(const MeterValues& meter, const MonthDigits& month, const DigitLimits& limits);

} // namespace attest
