// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace attest {

/// A moment that a clock on the wall shows. All seconds: local ones count as if the local time were UTC.
struct LocalMoment {
    qint64 utc = 0;
    std::optional<qint64> second; ///< the later one, where the clock shows this time twice (end of summer time)
    bool isOldName = false;       ///< of the end of an interval: utc is the change itself, by the time before it
    bool inGap = false;           ///< the clock never shows it (start of summer time); utc takes the offset before
};

/// Converts between local and universal time from a table of the zone's changes, fast enough for millions of stamps. For one
/// thread.
class ZoneClock {
public:
    /// An IANA name that is known to exist.
    explicit ZoneClock(const QString& zoneName);

    /// endsInterval: the stamp closes an interval, so the moment of a change belongs to both sides of it.
    LocalMoment toUtc(qint64 localSeconds, bool endsInterval = false) const
    {
        LocalMoment moment;
        toUtc(localSeconds, endsInterval, moment);
        return moment;
    }
    /// The same in place, for millions of stamps.
    void toUtc(qint64 localSeconds, bool endsInterval, LocalMoment& moment) const
    {
        if (localSeconds < m_quietFrom || localSeconds >= m_quietUntil) {
            moment = toUtcNearChange(localSeconds, endsInterval);
            return;
        }
        moment.utc = localSeconds - m_quietOffset;
        moment.second.reset();
        moment.isOldName = false;
        moment.inGap = false;
    }
    qint64 toLocal(qint64 utc) const;

private:
    struct Segment {
        qint64 from; ///< UTC; until the next one's
        qint64 offset;
    };

    LocalMoment toUtcNearChange(qint64 localSeconds, bool endsInterval) const;
    qint64 endOf(std::size_t segment) const;
    /// The last segment that begins at or before the moment.
    std::size_t segmentAt(qint64 utc) const;

    std::vector<Segment> m_segments;
    // Local times far from any change, around the latest one asked for.
    mutable qint64 m_quietFrom = 0;
    mutable qint64 m_quietUntil = 0;
    mutable qint64 m_quietOffset = 0;
};

/// Tells the two passes of an hour that the clock shows twice apart, by the order of the rows: time only goes on (or, in
/// a file that runs backwards, only back), and at the pace of the rows before where these had one. A file that was sorted
/// by the clock has both passes of a stamp one after the other. A jump of a day or more against the pace begins a new block, as in
/// files whose days stand in another order than their hours.
class StampOrder {
public:
    qint64 take(const LocalMoment& moment);

private:
    qint64 choose(const LocalMoment& moment) const;
    std::optional<qint64> twinOf(const LocalMoment& moment);

    std::optional<qint64> m_last;
    std::vector<qint64> m_twins; ///< moments that the second of two equal stamps took, since the clock was last clear
    qint64 m_step = 0; ///< the latest one from row to row, backwards below zero
    qint64 m_pace = 0; ///< the latest one that came twice in a row; before there is one, the first
    bool m_isSteady = false; ///< the last two steps were the same
};

} // namespace attest
