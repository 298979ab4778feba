// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/series/day_table.h"

#include <QTimeZone>

#include <deque>
#include <optional>
#include <vector>

namespace attest {

/// Values [first, end) of a meter, each of which lasts `step` seconds (days, months: about).
struct ResolutionStretch {
    std::size_t first = 0;
    std::size_t end = 0;
    qint64 step = 0;
};

/// So many equal distances in a row are a resolution of their own; fewer are gaps.
struct ResolutionLimits {
    qint64 intervals = 0;  ///< of less than a day
    qint64 days = 0;       ///< of days and more
    double jitter = 0;     ///< share of a step that equal distances may differ by
};

/// The resolutions of a meter's values in time, which cover all of them; nothing where the stamps keep no step. A longer
/// distance counts as another resolution only where the values grow with it: else values are missing.
std::vector<ResolutionStretch> resolutionStretches(const MeterValues& values, const ResolutionLimits& limits);

/// The meter's files by their usual step, finest first: month sums beside quarter hours are no twins of these. One and
/// the same `values` where all files have one step. Refers to `values`, which must outlive it.
class Resolutions {
public:
    Resolutions(const MeterValues& values, const QTimeZone& zone);
    const std::vector<const MeterValues*>& all() const { return m_all; }

private:
    std::deque<MeterValues> m_own;
    std::vector<const MeterValues*> m_all;
};

/// Calls look(days) for the values of each step of a meter's files, as far as these have a value a day or more; how often
/// it was true.
template <class Look>
int lookAtDays(const MeterValues& values, const QTimeZone& zone, Look look)
{
    int count = 0;
    const Resolutions resolutions(values, zone);
    for (const MeterValues* ofOneStep : resolutions.all()) {
        const DayTable days(*ofOneStep);
        count += !days.isEmpty() && look(days) ? 1 : 0;
    }
    return count;
}

/// The stamp `count` steps later (before: negative): days and months are counted on the zone's calendar.
qint64 steppedStamp(qint64 stamp, qint64 step, qint64 count, const QTimeZone& zone);

/// How many steps a distance is, rounded.
constexpr qint64 stepsIn(qint64 distance, qint64 step) { return (distance + step / 2) / step; }

} // namespace attest
