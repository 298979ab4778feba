// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checks/check.h"
#include "core/checks/series/resolution.h"

#include <map>

namespace attest {

/// Rows of one file whose stamp is earlier than that of the row before.
struct BackwardSteps {
    const Series* series = nullptr;
    Period period;                 ///< a month, or all that they spread over where these are many
    std::vector<std::size_t> rows; ///< indices of the later row
};

/// Within the period. A file that runs backwards as a whole is in order, and a step back to a stamp that stands twice is
/// a matter of the twins.
std::vector<BackwardSteps> backwardSteps(const MeterValues& values, const Period& period, const QTimeZone& zone);

struct ResolutionChange {
    qint64 at = 0;     ///< the first stamp of the new resolution
    qint64 before = 0; ///< seconds
    qint64 after = 0;
    SourceRef cell;
};

/// By month, within the period: inside a file, and from a file to the one that follows it in time.
std::map<Period, std::vector<ResolutionChange>> resolutionChanges(const MeterValues& values, const ResolutionLimits& limits, const Period& period,
                                                                  const QTimeZone& zone);

/// Values [first, end) before or after the period.
struct OutsideValues {
    std::size_t first = 0;
    std::size_t end = 0;
    Period period;            ///< the days that they lie on
    bool isContinued = false; ///< without a break from the ones inside
};

/// A series that goes on beyond the period may have holes of `longestHole` seconds there.
std::vector<OutsideValues> outsideValues(const MeterValues& values, const Period& period, qint64 longestHole, const QTimeZone& zone);

/// The case's parameters of `series-order`.
ResolutionLimits resolutionLimits(const CheckContext& context);

} // namespace attest
