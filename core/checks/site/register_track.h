// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/rational.h"
#include "core/domain/submission.h"

#include <optional>
#include <vector>

namespace attest {

/// A meter's register readings in time, as what a reading taken on site is held against.
class RegisterTrack {
public:
    struct Point {
        qint64 time = 0; ///< seconds since 1970, UTC
        Rational value;  ///< as displayed, in unit()
        int scale = 0;   ///< decimal places that it was written with
        Rational multiplier = 1; ///< that holds from here on
        RegisterEvent event = RegisterEvent::none;
        SourceRef at;
    };

    RegisterTrack(const Submission& submission, const Meter& meter);

    bool isEmpty() const { return m_points.empty(); }
    const Unit& unit() const { return m_unit; }
    /// The last reading not after a moment; of the new device where it was exchanged then.
    std::optional<Point> before(qint64 time) const;
    /// The first reading after a moment of the device that was there then, a roll-over added; nothing where the device was
    /// exchanged first.
    std::optional<Point> after(qint64 time) const;
    /// The fastest that the register ran between two readings of one device, per second; nothing with fewer than two.
    std::optional<Rational> fastest() const;

private:
    int m_digits = 0;
    Unit m_unit;
    std::vector<Point> m_points;
};

} // namespace attest
