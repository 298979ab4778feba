// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/series/local_calendar.h"
#include "core/series/series_pyramid.h"

#include <QTimeZone>

namespace attest {

enum class CarpetCell : quint8 {
    value,
    estimated, ///< a value of which some part was not measured
    missing,   ///< the clock showed this time, and there is no value for all of it
    nothing,   ///< the clock never showed it (start of summer time), or it lies before the first or after the last value
};

/// A meter's values by local day (column) and time of day (row). A cell holds the mean per hour, so that an hour that the
/// clock shows twice is no peak. Rows are as long as the usual interval, but between a quarter of an hour and an hour
/// where that divides it. For pixels only, therefore binary numbers.
class CarpetGrid {
public:
    CarpetGrid() = default;
    /// The grid of a meter whose usual interval is `stepSeconds`; has no days where that is unknown or above kLongest.
    CarpetGrid(const SeriesPyramid& values, qint64 stepSeconds, const QTimeZone& zone);

    static constexpr qint64 kLongest = 6 * 3600;

    int days() const { return m_days; }
    int rows() const { return m_days == 0 ? 0 : 86400 / m_rowSeconds; }
    int rowSeconds() const { return m_rowSeconds; }
    /// Of the first column, counted since 1970-01-01 as LocalCalendar does.
    qint64 firstDay() const { return m_firstDay; }
    QDate date(int day) const { return LocalCalendar::dateOf(m_firstDay + day); }
    int dayOf(qint64 utc) const { return static_cast<int>(m_calendar.dayOf(utc) - m_firstDay); }
    const LocalCalendar& calendar() const { return m_calendar; }

    CarpetCell state(int day, int row) const { return m_states[at(day, row)]; }
    /// Mean per hour in the pyramid's unit; 0 where the cell has no value.
    float mean(int day, int row) const { return m_means[at(day, row)]; }
    /// Bounds that all but one cell in 500 at either end lie within: one spike does not take the others' colours.
    float low() const { return m_low; }
    float high() const { return m_high; }
    /// Whether a cell lies outside these bounds.
    bool isClipped() const { return m_clipped; }

    /// The values that make a cell, as indices into the pyramid that the grid was made of.
    std::vector<std::size_t> valuesIn(const SeriesPyramid& values, int day, int row) const;

private:
    std::size_t at(int day, int row) const { return static_cast<std::size_t>(day) * static_cast<std::size_t>(rows()) + static_cast<std::size_t>(row); }
    void fill(const SeriesPyramid& values, qint64 stepSeconds);
    void classify(const SeriesPyramid& values, std::vector<qint32>& covered);
    void bound();

    LocalCalendar m_calendar{QTimeZone::utc(), 0, 0};
    int m_days = 0;
    int m_rowSeconds = 3600;
    qint64 m_firstDay = 0;
    std::vector<float> m_means;
    std::vector<CarpetCell> m_states;
    float m_low = 0;
    float m_high = 0;
    bool m_clipped = false;
};

} // namespace attest
