// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/metering.h"

#include <vector>

namespace attest {

/// What a curve has to show in one column of pixels. For pixels only, therefore binary numbers.
struct SeriesColumn {
    std::size_t count = 0;  ///< values whose interval touches the column; 0 = nothing to draw
    float lowest = 0;
    float highest = 0;
    float first = 0;        ///< in time
    float last = 0;
    bool estimated = false; ///< one of them was not measured
    bool gap = false;       ///< a part of the column has no value
    bool joined = false;    ///< a value before the column lasts until its beginning
};

/// A stretch of time without a value.
struct SeriesGap {
    qint64 from = 0;
    qint64 to = 0;
};

/// The longest distance to the next stamp that is no gap, in seconds: days last up to 25 hours, months up to 31 days,
/// quarters up to 92, years up to 366. 0 where the step cannot be told.
qint64 longestStep(qint64 stepSeconds);

/// The values of one meter in the order of time, from all its files, with minimum and maximum over ever longer runs of
/// them: a column of pixels costs O(log n), however many values it covers. Values of the same moment all stay, those of
/// the file that begins first before the others. Takes 0.75 bytes a value beside the series, and four more only where
/// the files do not follow each other in time. Immutable, so it may be read from any thread.
class SeriesPyramid {
public:
    struct Place {
        const Series* series;
        std::size_t at;
    };
    struct Range {
        std::size_t first = 0;
        std::size_t end = 0;
    };

    SeriesPyramid() = default;
    /// Numbers are drawn in `unit`; series that do not convert to it are left out. The series outlive the pyramid.
    SeriesPyramid(std::vector<const Series*> series, const Unit& unit);

    std::size_t size() const { return m_size; }
    bool isEmpty() const { return m_size == 0; }
    /// The moments of the first value and of the end of the last one.
    qint64 from() const { return m_size == 0 ? 0 : start(0); }
    qint64 to() const { return m_size == 0 ? 0 : end(m_size - 1); }
    float lowest() const { return m_lowest; }
    float highest() const { return m_highest; }

    /// [from, to) cut into equal columns. A value touches a column where its interval [start, end) does; an interval
    /// ends at the next value, but where a gap follows after its usual length.
    std::vector<SeriesColumn> columns(qint64 from, qint64 to, int count) const;
    /// The values whose intervals touch [from, to).
    Range touching(qint64 from, qint64 to) const;
    /// The first value that starts at or after the moment; size() where there is none.
    std::size_t firstFrom(qint64 moment) const { return firstFrom(moment, 0); }
    /// At most `most` stretches without values between the first and the last one, in time.
    std::vector<SeriesGap> gaps(std::size_t most) const;

    /// Of the i-th value in time.
    Place place(std::size_t i) const;
    qint64 start(std::size_t i) const { return m_starts != nullptr ? m_starts[i] : startInParts(i); }
    qint64 end(std::size_t i) const;
    float value(std::size_t i) const;
    Quality quality(std::size_t i) const;

    /// Bytes that it takes beside the series.
    std::size_t memory() const;

private:
    struct Part {
        const Series* series;
        std::size_t end;  ///< running sum of the sizes
        double factor;    ///< of the stored integers to numbers in the pyramid's unit
        qint64 longest;   ///< see longestStep()
    };
    struct Bucket {
        float lowest;
        float highest;
    };
    struct Level {
        std::vector<Bucket> buckets;
        std::vector<quint8> flags;
    };
    struct Tally;

    void sortParts();
    void build();
    std::size_t partOf(std::size_t global) const { return m_parts.size() == 1 ? 0 : partAmongMany(global); }
    std::size_t partAmongMany(std::size_t global) const;
    qint64 startInParts(std::size_t i) const;
    std::size_t global(std::size_t i) const { return m_order.empty() ? i : m_order[i]; }
    std::size_t firstFrom(qint64 moment, std::size_t hint) const;
    SeriesColumn column(qint64 from, qint64 to, std::size_t first, std::size_t end) const;
    void add(std::size_t first, std::size_t end, Tally& tally) const;
    void addValues(std::size_t first, std::size_t end, Tally& tally) const;
    void addRun(const Part& part, std::size_t first, std::size_t end, Tally& tally) const;

    std::vector<Part> m_parts;
    std::vector<quint32> m_order; ///< empty where the parts follow each other in time
    std::vector<Level> m_levels;
    std::size_t m_size = 0;
    const qint64* m_starts = nullptr; ///< of the only part, where it is in order: most meters
    float m_lowest = 0;
    float m_highest = 0;
};

} // namespace attest
