// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/series/meter_values.h"

#include <QTimeZone>

#include <vector>

namespace attest {

/// A change of a zone's clocks.
struct ClockChange {
    qint64 at = 0;      ///< seconds since 1970, UTC
    qint64 forward = 0; ///< seconds that the clocks are put forward; back: below zero
    qint64 length() const { return forward < 0 ? -forward : forward; }
};

/// The changes in [from, to), in time.
std::vector<ClockChange> clockChanges(const QTimeZone& zone, qint64 from, qint64 to);

/// What a series made of a day on which the clocks change.
enum class ClockDay {
    right,      ///< every moment once
    unsorted,   ///< both passes of the repeated hour, but sorted by the clock: all values are there
    notForward, ///< the hour that the clock skips has values: 24 hours on the short day
    notBack,    ///< the repeated hour stands once: 24 hours on the long day
    hourLost,   ///< the hour after the skipped one is missing: the short day is shorter still
    unclear,    ///< gaps or twins reach beyond the hour, or there are no values around it: not a matter of the clock
};

struct ClockFinding {
    ClockChange change;
    ClockDay day = ClockDay::right;
    qint64 from = 0; ///< [from, to) is what the change explains: twins and missing stamps there are nothing else
    qint64 to = 0;
    std::vector<SourceRef> cells; ///< the values at the change
};

/// One a change that lies among the values, whose steps divide the hour. Empty for coarser steps.
std::vector<ClockFinding> clockFindings(const MeterValues& values, const QTimeZone& zone);

/// Whether a missing or doubled stamp is explained by one of them.
bool isExplained(const std::vector<ClockFinding>& findings, qint64 stamp);

} // namespace attest
