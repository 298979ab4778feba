// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/series/meter_values.h"

#include <vector>

namespace attest {

/// The hash of eight values in a row, and where they stand.
struct Fingerprint {
    quint64 hash = 0;
    quint32 meter = 0; ///< index among the meters
    quint32 first = 0; ///< index of the first value
};

/// Fingerprints of all meters by hash, those of one hash by place. Of some in a row the smallest is taken (winnowing:
/// Schleimer, Wilkerson, Aiken, 2003), of 17 at most, so that equal stretches of `least` values share one wherever they
/// begin; eight values of which fewer than half vary have none. Of 24 values on, a tenth of the values has one.
std::vector<Fingerprint> fingerprintsOf(const std::vector<MeterValues>& meters, std::size_t least);

} // namespace attest
