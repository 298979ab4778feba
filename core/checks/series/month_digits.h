// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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
/// every value even), and only values whose last digit is free: at least 30 units away from the one before, and 100 from
/// zero. Equal intervals of long standby do not count as many.
std::vector<MonthDigits> monthDigits(const DayTable& days);

/// Whether in the other months no 30 neighbouring units hold more than a tenth of these values: else a machine of constant
/// load makes the last digits, and another load others.
bool isSpread(const MeterValues& meter, const MonthDigits& month);

} // namespace attest
