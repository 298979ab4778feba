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

/// Fingerprints of all meters by hash, those of one hash by place. Of 17 in a row the smallest is taken, so equal
/// stretches of 24 values share one wherever they begin; eight values of which fewer than half vary have none.
std::vector<Fingerprint> fingerprintsOf(const std::vector<MeterValues>& meters);

} // namespace attest
