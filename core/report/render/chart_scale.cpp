// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/render/chart_scale.h"

#include <cmath>

namespace attest {
namespace {

constexpr double kSteps = 5;

/// The step as a whole number and a power of ten.
std::pair<int, int> roundStep(double range)
{
    const int power = static_cast<int>(std::floor(std::log10(range / kSteps)));
    const double mantissa = range / kSteps / std::pow(10, power);
    for (const int round : {1, 2, 5})
        if (mantissa <= round * 1.0001)
            return {round, power};
    return {1, power + 1};
}

} // namespace

ChartScale::ChartScale(double least, double greatest)
{
    const double low = std::min(least, 0.0);
    const double high = std::max(greatest, 0.0);
    const auto [round, power] = roundStep(high > low ? high - low : 1);
    const Decimal step = Decimal(round).shifted(power);
    const double size = step.toDouble();
    const auto first = static_cast<qint64>(std::floor(low / size + 1e-9));
    const auto last = std::max(static_cast<qint64>(std::ceil(high / size - 1e-9)), first + 1);
    for (qint64 i = first; i <= last; ++i)
        m_ticks.push_back(Decimal(i) * step);
    m_low = m_ticks.front().toDouble();
    m_high = m_ticks.back().toDouble();
}

} // namespace attest
