// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checks/series/copy_limits.h"

#include <vector>

namespace attest {

/// A stretch of values that stands at another place too.
struct Copy {
    const MeterValues* meter = nullptr; ///< the later one; of the same moments the later meter's
    std::size_t first = 0;
    const MeterValues* original = nullptr;
    std::size_t originalFirst = 0;
    std::size_t length = 0;             ///< values; zeros and repeated ones inside are among them

    bool isSameTime() const { return meter->starts()[first] == original->starts()[originalFirst]; }
};

/// Stretches of at least limits.values values other than zero, of which enough differ from the one before (limits.varying),
/// in which one place repeats another exactly. What coarse counters, schedules and small numbers repeat by chance is left out: what each value adds to
/// the one before, as often as this follows that in the meter, must add up to more bits than all pairs of places have, and
/// a margin. Equal values of one moment count between meters of one kind only, none of which is above the other:
/// what flows through two meters in a row is no copy. Stretches that the meter itself marks as replaced are left out.
///
/// O(n) in time, by fingerprints.
std::vector<Copy> copiesIn(const std::vector<MeterValues>& meters, const CopyLimits& limits);

} // namespace attest
