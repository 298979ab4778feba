// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/series/robust.h"

#include <algorithm>
#include <cmath>

namespace attest {

double quantile(std::vector<double> numbers, double share)
{
    if (numbers.empty())
        return 0;
    const auto rank = static_cast<std::ptrdiff_t>(std::lround(std::clamp(share, 0.0, 1.0) * static_cast<double>(numbers.size() - 1)));
    std::nth_element(numbers.begin(), numbers.begin() + rank, numbers.end());
    return numbers[static_cast<std::size_t>(rank)];
}

double median(std::vector<double> numbers)
{
    if (numbers.empty())
        return 0;
    const auto middle = numbers.begin() + static_cast<std::ptrdiff_t>(numbers.size() / 2);
    std::nth_element(numbers.begin(), middle, numbers.end());
    if (numbers.size() % 2 == 1)
        return *middle;
    return (*middle + *std::max_element(numbers.begin(), middle)) / 2;
}

RobustLevel robustLevel(std::vector<double> numbers)
{
    constexpr double kOfNormal = 1.4826;
    RobustLevel level;
    level.count = numbers.size();
    level.median = median(numbers);
    for (double& number : numbers)
        number = std::abs(number - level.median);
    level.spread = kOfNormal * median(std::move(numbers));
    return level;
}

} // namespace attest
