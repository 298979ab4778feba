// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/series_time.h"

#include <vector>

namespace attest {

/// A mark of a time axis: where the local clock shows a round time.
struct TimeTick {
    qint64 at = 0;   ///< UTC
    QString text;    ///< "06:00", "15", "Mar", "2024"
    QString context; ///< what the text leaves open, where that is new: the day, the month, the year
};

/// Marks between two moments, at least `leastGap` pixels apart where `width` pixels show the stretch.
std::vector<TimeTick> timeTicks(qint64 from, qint64 to, int width, int leastGap, const SeriesTime& time);

/// Round numbers that enclose a range. Ticks are step() × n.
class ValueScale {
public:
    ValueScale() = default;
    /// Encloses [lowest, highest] (and 0 where all are on one side of it) with about `ticks` steps.
    ValueScale(double lowest, double highest, int ticks);

    double low() const { return m_low; }
    double high() const { return m_high; }
    int count() const { return m_count; }
    double tick(int i) const { return m_low + m_step * i; }
    /// As the language writes it, with the places that the step needs.
    QString text(int i, const Language& language) const;

private:
    double m_low = 0;
    double m_high = 1;
    double m_step = 1;
    qint64 m_first = 0;  ///< low = first × mantissa × 10^exponent
    int m_mantissa = 1;
    int m_exponent = 0;
    int m_count = 2;
};

} // namespace attest
