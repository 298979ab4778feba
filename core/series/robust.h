// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <vector>

namespace attest {

/// Statistics that a few wild values do not move. They take their numbers by value because selection reorders them; O(n).

/// The value below which so large a share of the numbers lies, of the numbers themselves; 0 for none. A share below 0 is
/// taken for 0, one above 1 for 1.
double quantile(std::vector<double> numbers, double share);
double median(std::vector<double> numbers);

/// Median and spread. The spread is the median distance from the median × 1.4826: the standard deviation where the
/// numbers are normal (Rousseeuw and Croux, 1993), and untouched while fewer than half of them are wild.
struct RobustLevel {
    double median = 0;
    double spread = 0;
    std::size_t count = 0;
};
RobustLevel robustLevel(std::vector<double> numbers);

} // namespace attest
