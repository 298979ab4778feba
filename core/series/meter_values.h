// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/submission.h"
#include "core/series/local_calendar.h"

#include <QTimeZone>

#include <span>
#include <vector>

namespace attest {

/// The values of one meter in the order of time, from all of its files, each moment once: what the checks of series read.
/// Statistics work on the binary numbers; what is shown to people comes from place(). Immutable; the submission outlives it.
class MeterValues {
public:
    struct Place {
        const Series* series = nullptr;
        std::size_t at = 0;
    };
    /// Two values of one moment; the first one is kept. `second` stands later in the files.
    struct Twins {
        Place first;
        Place second;
        bool isSame = false; ///< equal values
    };

    /// `series` are the meter's, in the order of the files; those whose unit does not convert to the meter's are left out.
    MeterValues(const Meter& meter, std::vector<const Series*> series, const QTimeZone& zone);

    const Meter& meter() const { return *m_meter; }
    /// The engagement's clocks over all of the values.
    const LocalCalendar& calendar() const { return m_calendar; }
    /// Usual distance between stamps, the same in every file; 0 where it cannot be told or the files differ.
    qint64 stepSeconds() const { return m_step; }

    std::size_t size() const { return m_values.size(); }
    bool isEmpty() const { return m_values.empty(); }
    /// Strictly ascending, seconds since 1970 (UTC).
    std::span<const qint64> starts() const { return m_owned.empty() ? std::span<const qint64>(m_looked) : std::span<const qint64>(m_owned); }
    /// In the meter's unit (kWh for energy); for statistics only.
    std::span<const double> values() const { return m_values; }
    Place place(std::size_t i) const { return m_places.empty() ? Place{m_series.front(), i} : m_places[i]; }
    SourceRef cell(std::size_t i) const;
    Quality quality(std::size_t i) const;
    const std::vector<Twins>& twins() const { return m_twins; }
    const std::vector<const Series*>& series() const { return m_series; }

private:
    void look(const Series& series);
    void merge();
    double valueAt(const Place& place) const;

    const Meter* m_meter;
    std::vector<const Series*> m_series;
    qint64 m_step = 0;
    std::span<const qint64> m_looked; ///< the stamps of the only file, where they are in order
    std::vector<qint64> m_owned;      ///< else copied
    std::vector<Place> m_places;      ///< beside m_owned
    std::vector<double> m_values;
    std::vector<Twins> m_twins;
    LocalCalendar m_calendar;
};

/// The values of every meter that has any, in the order of Submission::meters. An unknown time zone counts as UTC.
std::vector<MeterValues> meterValues(const Submission& submission);

} // namespace attest
