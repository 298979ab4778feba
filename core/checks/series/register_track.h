// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checks/check.h"

#include <QTimeZone>

#include <vector>

namespace attest {

/// A register reading with the multiplier that holds from it on, as the meter and the events say.
struct TrackedReading {
    const RegisterReading* reading = nullptr;
    Decimal multiplier;
    int places = 0; ///< that the file gives this meter's readings with, at most
};

/// All readings of a meter in time.
std::vector<TrackedReading> registerTrack(const Submission& submission, const Meter& meter);

/// Whether their numbers may be compared: the same unit, or none written.
bool haveSameUnit(const TrackedReading& a, const TrackedReading& b);

/// Equal as far as the file with fewer places tells: rounded or cut there.
bool isSameReading(const TrackedReading& a, const TrackedReading& b);

/// Days between two moments, from the midnight nearest to the one to that nearest to the other; at least one day.
Period daysOfReadings(qint64 from, qint64 to, const QTimeZone& zone);

} // namespace attest
