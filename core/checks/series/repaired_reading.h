// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checks/series/register_track.h"

namespace attest {

/// A reading as it was before a slip of the hand.
struct RepairedReading {
    std::size_t at = 0; ///< index into the track
    Decimal value;
    Cause cause = Cause::unknown;
};

/// Of the readings `step` and `step` + 1, between which a register ran backwards: the one that a usual slip brings to where
/// it belongs, and to what. Where the intervals say how much was counted, that is exact; else it lies between the readings
/// around it, nearest to the line between them, and only of numbers with four digits or more. Never more than the
/// register can show.
std::optional<RepairedReading> repairedReading(const CheckContext& context, const Meter& meter, const std::vector<TrackedReading>& track,
                                               std::size_t step, const QTimeZone& zone);

/// The sentence about it.
Message textOf(const RepairedReading& repaired, const TrackedReading& written, const QTimeZone& zone);

/// Digits before the point that a register shows: the meter's, or those of a reading where they are not known.
int registerDigitsOf(const Meter& meter, const Decimal& reading);

/// Whether a register counts on to a reading: no exchange, no roll-over before it.
bool runsOn(const RegisterReading& reading);

} // namespace attest
