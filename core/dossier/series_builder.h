// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/zone_clock.h"
#include "core/domain/metering.h"

namespace attest {

/// A number as value × 10^−scale.
struct ScaledNumber {
    qint64 value = 0;
    int scale = 0;
};

/// Collects the intervals of one meter and column.
class SeriesBuilder {
public:
    explicit SeriesBuilder(Series series) : m_series(std::move(series)) {}

    /// hasTime: the stamp is an instant; without a time it is the name of a day or month. False where the value does not
    /// fit beside the others into 64 bits at their common number of places; nothing is added then.
    bool add(qint64 utc, bool hasTime, ScaledNumber number, int row, Quality quality);

    /// The finished series: stamps are starts of intervals, also where the file gives ends.
    Series finish(bool stampIsEnd, const ZoneClock& clock) &&;

private:
    bool rescale(int scale);
    qint64 usualStep() const;
    qint64 startOf(qint64 end, const ZoneClock& clock) const;

    Series m_series;
    qint64 m_largest = 0; ///< largest absolute value so far, at the common scale
    bool m_anyTime = false;
};

} // namespace attest
