// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/metering.h"
#include "core/packing/packed_content.h"

#include <functional>

namespace attest {

/// A series whose values are packed, chunk by chunk, in a tenth of the memory.
struct PackedSeries {
    Series head;                       ///< without values
    qint64 count = 0;
    std::vector<PackedContent> chunks;

    /// The series with its values.
    Result<Series> unpacked() const;
};

/// Takes the values of a series one after the other and packs them on the way. Chunks are cut at the turn of months (UTC), in
/// the order of the file, whatever that is; short months are put together.
class SeriesPacker {
public:
    explicit SeriesPacker(Series head) : m_open(std::move(head)) {}

    const Series& head() const { return m_open; }
    qint64 count() const { return m_count; }
    /// value × 10^−head().scale at a stamp, from that row of the file.
    void add(qint64 start, qint64 value, int row, Quality quality);
    /// Another number of decimal places, 0 to 18: more only where the caller knows all values to fit; where there are fewer,
    /// values are rounded half to even. True where a value lost digits.
    bool rescale(int scale);
    /// The packed series; `startOf`, where given, moves every stamp.
    PackedSeries finish(qint64 stepSeconds, const std::function<qint64(qint64)>& startOf) &&;

private:
    struct Chunk {
        PackedContent content;
        int scale;
    };
    void pack();

    Series m_open; ///< head, and the values that are not packed yet
    std::vector<Chunk> m_chunks;
    qint64 m_count = 0;
    qint64 m_monthBegins = 0; ///< of the last stamp
    qint64 m_monthEnds = 0;
};

} // namespace attest
