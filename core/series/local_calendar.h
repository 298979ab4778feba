// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

#include <vector>

class QTimeZone;

namespace attest {

/// Days and clock of a time zone between two moments, from a table of its changes: fast enough for every value of a
/// series. Days are counted since 1970-01-01, local; moments are seconds since 1970, UTC.
class LocalCalendar {
public:
    /// Right for moments in [from, to]; beyond, the nearest offset is taken. An invalid zone is UTC.
    LocalCalendar(const QTimeZone& zone, qint64 from, qint64 to);

    qint64 offsetAt(qint64 utc) const;
    qint64 dayOf(qint64 utc) const;
    /// Seconds since midnight as the clock on the wall shows them: 0 … 86,399. On a day of 25 hours some come twice.
    int clockAt(qint64 utc) const;
    /// The first moment of a day, or of the next one where the zone skipped the day.
    qint64 startOf(qint64 day) const;
    /// How long the clock shows a time within [from, to) on that day, in seconds: 0 where the zone skips it, twice as long
    /// where it comes twice.
    int secondsShown(qint64 day, int from, int to) const;
    static QDate dateOf(qint64 day);

private:
    struct Stretch {
        qint64 from; ///< UTC; until the next one's
        qint64 offset;
    };
    std::size_t stretchAt(qint64 utc) const;
    qint64 endOf(std::size_t stretch) const;

    std::vector<Stretch> m_stretches;
};

} // namespace attest
