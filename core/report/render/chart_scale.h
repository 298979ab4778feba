// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/decimal.h"

#include <vector>

namespace attest {

/// A value axis that holds a range and zero, with round steps (1, 2 or 5 times a power of ten).
class ChartScale {
public:
    ChartScale(double least, double greatest);

    const std::vector<Decimal>& ticks() const { return m_ticks; }
    /// 0 at the lowest tick, 1 at the highest.
    double share(double value) const { return (value - m_low) / (m_high - m_low); }

private:
    std::vector<Decimal> m_ticks;
    double m_low = 0;
    double m_high = 1;
};

} // namespace attest
