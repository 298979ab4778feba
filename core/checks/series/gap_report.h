// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checks/check.h"
#include "core/checks/series/gap_estimate.h"

namespace attest {

/// What is wrong with one meter's month: stamps that are missing, or values that fill a gap too low.
struct MonthGap {
    std::vector<MissingRun> runs;
    std::optional<Rational> estimate = Rational(); ///< of all runs, in the meter's unit; none where it cannot be said
    std::optional<WeakFilling> filling;
    std::vector<SourceRef> cells; ///< around the gaps and in them
};

Discrepancy reportGap(const CheckContext& context, const Meter& meter, const Period& month, const MonthGap& gap, const QTimeZone& zone);

/// A long time before the first or after the last value of which no other paper speaks.
Discrepancy reportEdge(const MeterValues& values, const MissingRun& run, const QTimeZone& zone);

} // namespace attest
