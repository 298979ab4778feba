// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quantities/quantities.h"

#include <QTimeZone>

#include <optional>
#include <vector>

namespace attest {

/// A meter's register readings in time, with what may be counted between them.
///
/// Twins count once; readings that contradict each other at one moment are not used, and where one of them is an event,
/// nothing is counted across it. No difference is taken across an exchange; a register that runs backwards without an
/// event, a multiplier that changes without one, and a unit that changes give no amount.
class RegisterRun {
public:
    RegisterRun(const Submission& submission, const Meter& meter, const Unit& unit);

    std::size_t size() const { return m_points.size(); }
    qint64 time(std::size_t i) const { return m_points[i].reading->time; }
    /// What the register counted from one reading to a later one, times the multiplier that held; one part for every run
    /// between events, with what happened in its notes. Nothing where that cannot be said.
    std::optional<QuantityValue> between(std::size_t first, std::size_t last) const;

private:
    struct Point {
        const RegisterReading* reading;
        bool usable = true;
        std::optional<Decimal> multiplier;             ///< that holds from here on; none = cannot be told
        const RegisterReading* givenBy = nullptr;      ///< the event that gave it; none = the meter's own
    };

    void append(const std::vector<const RegisterReading*>& moment);
    void follow(Point& point) const;
    std::optional<Decimal> counted(const Point& from, const Point& to) const;
    Contribution part(std::size_t first, std::size_t last, const Decimal& difference) const;
    Unit unitOf(const RegisterReading& reading) const { return reading.unit.isValid() ? reading.unit : m_meter.unit; }

    const Meter& m_meter;
    Unit m_unit;
    QTimeZone m_zone;
    std::vector<Point> m_points;
};

} // namespace attest
