// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/series/outliers.h"

#include <algorithm>
#include <functional>
#include <optional>

namespace attest {
namespace {

/// How many values may be outliers: what fills so much time, but at least one, and no more than are seldom.
std::size_t mostOutliers(const DayTable& days, const SpikeLimits& limits, std::size_t positive)
{
    const auto ofTime = static_cast<std::size_t>(limits.outlierSeconds / std::max<qint64>(1, days.values().stepSeconds()));
    const auto seldom = static_cast<std::size_t>(limits.seldom * static_cast<double>(positive));
    return std::min({std::max<std::size_t>(1, ofTime), seldom, positive > 0 ? positive - 1 : 0});
}

/// What nothing but a few values exceeds, of which each is far above it; nothing where there are none.
std::optional<double> outlierBound(const DayTable& days, const SpikeLimits& limits)
{
    std::vector<double> high = positiveValues(days.values());
    const std::size_t most = mostOutliers(days, limits, high.size());
    std::partial_sort(high.begin(), high.begin() + static_cast<std::ptrdiff_t>(std::min(most + 1, high.size())), high.end(), std::greater());
    for (std::size_t count = most; count > 0; --count) {
        if (high[count - 1] > limits.outlier * high[count])
            return high[count];
    }
    return std::nullopt;
}

} // namespace

std::vector<Outlier> outliersOf(const DayTable& days, const SpikeLimits& limits)
{
    std::vector<Outlier> found;
    const auto bound = outlierBound(days, limits);
    const auto values = days.values().values();
    for (std::size_t i = 0; bound && i < values.size(); ++i) {
        if (values[i] <= *bound)
            continue;
        std::size_t end = i + 1;
        while (end < values.size() && values[end] > *bound)
            ++end;
        found.push_back({i, end});
        i = end;
    }
    return static_cast<int>(found.size()) > limits.recurring ? std::vector<Outlier>() : found;
}

std::vector<double> positiveValues(const MeterValues& meter)
{
    std::vector<double> positive;
    std::copy_if(meter.values().begin(), meter.values().end(), std::back_inserter(positive), [](double value) { return value > 0; });
    return positive;
}

} // namespace attest
