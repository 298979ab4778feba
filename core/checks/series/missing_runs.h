// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checks/series/resolution.h"

#include <optional>
#include <vector>

namespace attest {

/// Stamps that are missing one after the other.
struct MissingRun {
    std::vector<qint64> stamps;          ///< ascending; never empty
    qint64 step = 0;
    std::optional<std::size_t> before;   ///< the value before them; none at the start of the series
    std::optional<std::size_t> after;    ///< the value after them; none at its end

    qint64 from() const { return stamps.front(); }
    /// Where the last one of them ends, about.
    qint64 to() const { return stamps.back() + step; }
    bool isInside() const { return before && after; }
};

/// What is missing in [from, to) of values whose resolutions are known: between them, and before the first and after the
/// last one.
std::vector<MissingRun> missingRuns(const MeterValues& values, const std::vector<ResolutionStretch>& stretches, qint64 from, qint64 to,
                                    const QTimeZone& zone);

/// When it is night.
struct NightLimits {
    double elevation = 0;   ///< degrees that the sun stays below
    qint64 deadOfNight = 0; ///< seconds after midnight; where the place is unknown
};

/// Drops from the runs of a generation meter that keeps no record at night what lies there. A meter that records most
/// nights keeps its runs.
void dropNights(std::vector<MissingRun>& runs, const MeterValues& values, const Site* site, const NightLimits& limits);

} // namespace attest
