// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/packing/packed_series.h"

#include "core/packing/rescaled.h"
#include "core/packing/series_chunk.h"

#include <QDateTime>

namespace attest {
namespace {

/// Daily and monthly values are not worth a chunk a month.
constexpr std::size_t kSmallestChunk = 512;
constexpr std::size_t kLargestChunk = 16384;

/// From one number of places to another; true where a value lost digits.
bool bringTo(std::vector<qint64>& values, int from, int to)
{
    bool lost = false;
    for (qint64& value : values) {
        const qint64 before = value;
        value = *rescaled(value, from, to);
        lost = lost || (to < from && rescaled(value, to, from) != before);
    }
    return lost;
}

Series unpackedChunk(const PackedContent& content)
{
    Series chunk;
    const auto bytes = content.unpacked();
    if (bytes)
        (void)appendChunk(*bytes, chunk); // what was packed here is a chunk
    return chunk;
}

} // namespace

void SeriesPacker::add(qint64 start, qint64 value, int row, Quality quality)
{
    const bool isSameMonth = start >= m_monthBegins && start < m_monthEnds;
    if ((!isSameMonth && m_open.size() >= kSmallestChunk) || m_open.size() == kLargestChunk)
        pack();
    if (!isSameMonth) {
        const QDate day = QDateTime::fromSecsSinceEpoch(start, Qt::UTC).date();
        const QDate first(day.year(), day.month(), 1);
        m_monthBegins = first.startOfDay(Qt::UTC).toSecsSinceEpoch();
        m_monthEnds = first.addMonths(1).startOfDay(Qt::UTC).toSecsSinceEpoch();
    }
    m_open.start.push_back(start);
    m_open.values.push_back(value);
    m_open.rows.push_back(row);
    if (quality != Quality::measured)
        m_open.quality.resize(m_open.start.size() - 1, Quality::measured);
    if (quality != Quality::measured || !m_open.quality.empty())
        m_open.quality.push_back(quality);
    ++m_count;
}

bool SeriesPacker::rescale(int scale)
{
    bool lost = bringTo(m_open.values, m_open.scale, scale);
    for (const Chunk& chunk : m_chunks) {
        if (lost || chunk.scale <= scale)
            continue;
        std::vector<qint64> values = unpackedChunk(chunk.content).values;
        lost = bringTo(values, chunk.scale, scale);
    }
    m_open.scale = scale;
    return lost;
}

void SeriesPacker::pack()
{
    m_chunks.push_back({PackedContent::of(chunkOf(m_open)), m_open.scale});
    m_open.start.clear();
    m_open.values.clear();
    m_open.rows.clear();
    m_open.quality.clear();
}

PackedSeries SeriesPacker::finish(qint64 stepSeconds, const std::function<qint64(qint64)>& startOf) &&
{
    if (m_open.size() > 0)
        pack();
    m_open.stepSeconds = stepSeconds;
    PackedSeries packed{std::move(m_open), m_count, {}};
    for (Chunk& chunk : m_chunks) {
        if (!startOf && chunk.scale == packed.head.scale) {
            packed.chunks.push_back(std::move(chunk.content));
            continue;
        }
        Series values = unpackedChunk(chunk.content);
        bringTo(values.values, chunk.scale, packed.head.scale);
        if (startOf) {
            for (qint64& start : values.start)
                start = startOf(start);
        }
        packed.chunks.push_back(PackedContent::of(chunkOf(values)));
    }
    return packed;
}

Result<Series> PackedSeries::unpacked() const
{
    Series series = head;
    for (const PackedContent& chunk : chunks) {
        const auto bytes = chunk.unpacked();
        if (!bytes)
            return bytes.failure();
        if (const auto done = appendChunk(*bytes, series); !done)
            return done.failure();
    }
    return series;
}

} // namespace attest
