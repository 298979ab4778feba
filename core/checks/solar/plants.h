// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checks/check.h"
#include "core/checks/solar/sun_position.h"

#include <QTimeZone>

#include <optional>
#include <vector>

namespace attest {

/// The intervals of a generation meter, from all of its files, with what is known of its plant.
struct PlantSeries {
    MeterValues values;
    std::optional<Place2D> place; ///< of its site

    const Meter& meter() const { return values.meter(); }
    /// How long the intervals of the file are that a value stands in; files may differ.
    qint64 secondsOf(std::size_t i) const { return values.place(i).series->stepSeconds; }
    /// A value in kWh, exactly; kwh() for statistics and geometry.
    Rational energy(std::size_t i) const;
    double kwh(std::size_t i) const { return values.values()[i] * m_unit; }

    PlantSeries(MeterValues intervals, std::optional<Place2D> site);

private:
    double m_unit; ///< kWh of the meter's unit
};

/// Generation meters with series of energy whose steps last from a minute to `longestStep` seconds; other files are left out.
std::vector<PlantSeries> plantSeries(const Submission& submission, qint64 longestStep);

/// A power held against intervals, in the files' own integers: millions of values are compared exactly without fractions.
class PowerLimit {
public:
    explicit PowerLimit(Rational kw) : m_kw(std::move(kw)) {}
    /// Whether an interval holds more energy than the power gives in its time.
    bool isPassedBy(const MeterValues::Place& place);

private:
    void lookAt(const Series& series);

    Rational m_kw;
    const Series* m_series = nullptr;
    qint64 m_most = 0; ///< the largest of the file's integers that is not above the limit
};

/// The engagement's time zone; UTC where it is unknown.
QTimeZone engagementZone(const Submission& submission);
/// The calendar month of a moment on the clocks of a zone.
Period monthOf(qint64 utcSeconds, const QTimeZone& zone);
/// The calendar month of a day as LocalCalendar counts them.
Period monthOfDay(qint64 day);

/// The subject of a plant's series in a period: meter and source.
Subject subjectOf(const Meter& meter, const Period& period);

} // namespace attest
