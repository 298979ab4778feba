// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checks/check.h"
#include "core/checks/series/register_track.h"

#include <optional>

namespace attest {

/// Between two readings: what the register counted, and what is said of the same time elsewhere. In the meter's unit.
struct RegisterStretch {
    qint64 from = 0;
    qint64 to = 0;
    Rational registered;
    Rational other;
    Rational allowed;         ///< tolerance, rounding, and what the other value may be off by
    Decimal multiplier;       ///< that `registered` was worked out with
    bool isRatioClear = true; ///< one multiplier held all the time
    bool isDocument = false;  ///< `other` is the supplier's document; else the meter's intervals
    std::vector<SourceRef> cells;

    bool fits() const { return (registered - other).absolute() <= allowed; }
};

/// From month to month, as far as there are readings: against the meter's intervals where these have no gap, else against
/// documents of exactly the same days.
std::vector<RegisterStretch> comparedStretches(const CheckContext& context, const Meter& meter, const Decimal& percent, const QTimeZone& zone);

/// Whether the same ratio would close both, give or take so many per cent.
bool hasSameRatio(const RegisterStretch& a, const RegisterStretch& b, const Decimal& percent);

/// Readings in a row that state one multiplier themselves.
struct StatedMultiplier {
    Decimal stated;
    Decimal holding;          ///< after the boundary and the events
    bool fits = true;
    qint64 from = 0;          ///< the reading before the first of them, where there is one
    qint64 to = 0;
    std::optional<Rational> counted; ///< difference in the meter's unit, without a multiplier; none across events
    std::vector<SourceRef> cells;
};

std::vector<StatedMultiplier> statedMultipliers(const Submission& submission, const Meter& meter);

} // namespace attest
