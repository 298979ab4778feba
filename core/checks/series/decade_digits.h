// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checks/series/month_digits.h"

namespace attest {

/// One last digit that a month favours.
struct FavouriteDigit {
    MonthDigits digits;
    std::size_t digit = 0;
    double share = 0;       ///< of the month's values
    double usual = 0;       ///< of the other months' values
    double excess = 0;      ///< of the share in the middle one of the month's tens over that of the other months
    double probability = 1; ///< of the chi-square against the other months
};

/// The favourite of each month whose values move too slowly for free digits. The share of a digit is taken ten by ten
/// (110 … 119, 120 … 129): of the value that ends in it among those up to five units away. A load that stands still makes
/// the digits of one ten or two, and a slope around a value cancels; so the middle one over at least limits.decades of them
/// is the month's own habit. Values equal to the one before count once. Units as in monthDigits.
std::vector<FavouriteDigit> favouriteDigits(const DayTable& days, const DigitLimits& limits);

} // namespace attest
