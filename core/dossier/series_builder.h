// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/zone_clock.h"
#include "core/packing/packed_series.h"

#include <optional>
#include <unordered_map>

namespace attest {

/// A number as value × 10^−scale.
struct ScaledNumber {
    qint64 value = 0;
    int scale = 0;          ///< 0 to kMostPlaces
    bool isRounded = false; ///< from a longer one
};

/// Collects the intervals of one meter and column.
class SeriesBuilder {
public:
    explicit SeriesBuilder(Series head) : m_packer(std::move(head)) {}

    /// Before add(): how long a month or year is that the next stamp names, about; 0 where it names none. Where all do,
    /// that is the step, whatever is missing between them.
    void name(qint64 seconds);
    /// hasTime: the stamp is an instant; without a time it is the name of a day or month. All values are kept with one number of
    /// places, as many as the largest of them leaves within 64 bits; what has more is rounded. False where
    /// the value does not fit even without places; nothing is added then.
    bool add(qint64 utc, bool hasTime, ScaledNumber number, int row, Quality quality);

    /// Some value lost digits.
    bool isRounded() const { return m_isRounded; }

    /// The finished series: stamps are starts of intervals, also where the file gives ends.
    PackedSeries finish(bool stampIsEnd, const ZoneClock& clock) &&;

private:
    bool makeRoomFor(const ScaledNumber& number);
    qint64 roundedToScale(const ScaledNumber& number);
    void countStep(qint64 utc);
    qint64 usualStep() const;

    SeriesPacker m_packer;
    qint64 m_largest = 0; ///< largest absolute value so far, at the common scale
    bool m_isRounded = false;
    bool m_anyTime = false;
    std::optional<qint64> m_named; ///< by all stamps so far; 0 where they differ
    std::optional<qint64> m_last;
    std::unordered_map<qint64, qint64> m_steps; ///< how often stamps were so far apart
    qint64 m_step = 0;    ///< the latest distance, not yet in m_steps
    qint64 m_stepCount = 0;
};

} // namespace attest
