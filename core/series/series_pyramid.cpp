// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/series/series_pyramid.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace attest {
namespace {

constexpr std::size_t kFirstBucket = 16;
constexpr std::size_t kFanOut = 4;
constexpr quint8 kEstimated = 1;
constexpr quint8 kGapAfter = 2;
constexpr qint64 kHour = 3600;
constexpr qint64 kDay = 24 * kHour;

bool isSortedInTime(const Series& series)
{
    return std::is_sorted(series.start.begin(), series.start.end());
}

} // namespace

qint64 longestStep(qint64 stepSeconds)
{
    if (stepSeconds >= 27 * kDay)
        return std::max(31 * kDay, stepSeconds + 2 * kDay) + kHour;
    return stepSeconds > 12 * kHour ? stepSeconds + kHour : stepSeconds;
}

struct SeriesPyramid::Tally {
    float lowest = std::numeric_limits<float>::infinity();
    float highest = -std::numeric_limits<float>::infinity();
    quint8 flags = 0;

    void add(const Bucket& bucket, quint8 more)
    {
        lowest = std::min(lowest, bucket.lowest);
        highest = std::max(highest, bucket.highest);
        flags = static_cast<quint8>(flags | more);
    }
};

SeriesPyramid::SeriesPyramid(std::vector<const Series*> series, const Unit& unit)
{
    std::erase_if(series, [&](const Series* one) { return one->size() == 0 || !one->unit.convertsTo(unit); });
    std::stable_sort(series.begin(), series.end(),
                     [](const Series* a, const Series* b) { return a->start.front() < b->start.front(); });
    for (const Series* one : series) {
        m_size += one->size();
        const double factor = Rational(one->unit.size() / unit.size()).toDouble() * std::pow(10.0, -one->scale);
        m_parts.push_back({one, m_size, factor, longestStep(one->stepSeconds)});
    }
    sortParts();
    build();
}

void SeriesPyramid::sortParts()
{
    bool sorted = true;
    for (std::size_t i = 0; i < m_parts.size() && sorted; ++i) {
        sorted = isSortedInTime(*m_parts[i].series)
              && (i == 0 || m_parts[i - 1].series->start.back() <= m_parts[i].series->start.front());
    }
    if (sorted) {
        m_starts = m_parts.size() == 1 ? m_parts.front().series->start.data() : nullptr;
        return;
    }
    std::vector<quint32> order(m_size);
    std::iota(order.begin(), order.end(), quint32{0});
    std::vector<qint64> starts;
    starts.reserve(m_size);
    for (const Part& part : m_parts)
        starts.insert(starts.end(), part.series->start.begin(), part.series->start.end());
    std::stable_sort(order.begin(), order.end(), [&](quint32 a, quint32 b) { return starts[a] < starts[b]; });
    m_order = std::move(order);
}

void SeriesPyramid::build()
{
    std::size_t length = kFirstBucket;
    for (std::size_t count = (m_size + length - 1) / length; count > 0; length *= kFanOut) {
        Level level;
        level.buckets.reserve(count);
        level.flags.reserve(count);
        for (std::size_t i = 0; i < count; ++i) {
            Tally tally;
            add(i * length, std::min(m_size, (i + 1) * length), tally);
            level.buckets.push_back({tally.lowest, tally.highest});
            level.flags.push_back(tally.flags);
        }
        m_levels.push_back(std::move(level));
        if (count == 1)
            break;
        count = (count + kFanOut - 1) / kFanOut;
    }
    if (m_size == 0)
        return;
    m_lowest = m_levels.back().buckets.front().lowest;
    m_highest = m_levels.back().buckets.front().highest;
}

std::size_t SeriesPyramid::partAmongMany(std::size_t global) const
{
    const auto found = std::upper_bound(m_parts.begin(), m_parts.end(), global,
                                        [](std::size_t wanted, const Part& part) { return wanted < part.end; });
    return static_cast<std::size_t>(found - m_parts.begin());
}

SeriesPyramid::Place SeriesPyramid::place(std::size_t i) const
{
    const std::size_t at = global(i);
    const std::size_t part = partOf(at);
    return {m_parts[part].series, at - (part == 0 ? 0 : m_parts[part - 1].end)};
}

qint64 SeriesPyramid::startInParts(std::size_t i) const
{
    const Place place = this->place(i);
    return place.series->start[place.at];
}

qint64 SeriesPyramid::end(std::size_t i) const
{
    const Part& part = m_parts[partOf(global(i))];
    const qint64 begin = start(i);
    const qint64 usual = begin + part.series->stepSeconds;
    if (i + 1 == m_size)
        return usual;
    const qint64 next = start(i + 1);
    return part.longest == 0 || next - begin <= part.longest ? next : usual;
}

float SeriesPyramid::value(std::size_t i) const
{
    const Place place = this->place(i);
    return static_cast<float>(static_cast<double>(place.series->values[place.at]) * m_parts[partOf(global(i))].factor);
}

Quality SeriesPyramid::quality(std::size_t i) const
{
    const Place place = this->place(i);
    return place.series->quality.empty() ? Quality::measured : place.series->quality[place.at];
}

std::size_t SeriesPyramid::firstFrom(qint64 moment, std::size_t hint) const
{
    if (hint < m_size && start(hint) >= moment)
        return hint;
    std::size_t low = hint;
    std::size_t step = 1;
    while (low + step < m_size && start(low + step) < moment) {
        low += step;
        step *= 2;
    }
    std::size_t high = std::min(m_size, low + step);
    while (low < high) {
        const std::size_t middle = low + (high - low) / 2;
        if (start(middle) < moment)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

SeriesPyramid::Range SeriesPyramid::touching(qint64 from, qint64 to) const
{
    std::size_t first = firstFrom(from, 0);
    const std::size_t last = firstFrom(to, first);
    if (first > 0 && end(first - 1) > from)
        --first;
    return {first, last};
}

std::vector<SeriesColumn> SeriesPyramid::columns(qint64 from, qint64 to, int count) const
{
    std::vector<SeriesColumn> columns(static_cast<std::size_t>(std::max(0, count)));
    if (m_size == 0)
        return columns;
    std::size_t first = firstFrom(from, 0);
    qint64 begin = from;
    for (int i = 0; i < count; ++i) {
        const qint64 end = from + (to - from) * (i + 1) / count;
        const std::size_t next = firstFrom(end, first);
        columns[static_cast<std::size_t>(i)] = column(begin, end, first, next);
        first = next;
        begin = end;
    }
    return columns;
}

SeriesColumn SeriesPyramid::column(qint64 from, qint64 to, std::size_t first, std::size_t end) const
{
    SeriesColumn column;
    const qint64 reached = first == 0 ? std::numeric_limits<qint64>::min() : this->end(first - 1);
    column.joined = reached >= from;
    if (reached > from)
        --first;
    column.count = end - first;
    if (first == end) {
        column.gap = true;
        return column;
    }
    Tally tally;
    add(first, end - 1, tally);
    const bool broken = (tally.flags & kGapAfter) != 0;
    add(end - 1, end, tally);
    column.lowest = tally.lowest;
    column.highest = tally.highest;
    column.first = value(first);
    column.last = value(end - 1);
    column.estimated = (tally.flags & kEstimated) != 0;
    column.gap = broken || start(first) > from || this->end(end - 1) < to;
    return column;
}

void SeriesPyramid::add(std::size_t first, std::size_t end, Tally& tally) const
{
    std::size_t low = (first + kFirstBucket - 1) / kFirstBucket;
    std::size_t high = end / kFirstBucket;
    if (m_levels.empty() || low >= high) {
        addValues(first, end, tally);
        return;
    }
    addValues(first, low * kFirstBucket, tally);
    addValues(high * kFirstBucket, end, tally);
    for (std::size_t depth = 0; low < high; ++depth) {
        const Level& level = m_levels[depth];
        const bool top = depth + 1 == m_levels.size();
        while (low < high && (top || low % kFanOut != 0)) {
            tally.add(level.buckets[low], level.flags[low]);
            ++low;
        }
        while (low < high && high % kFanOut != 0) {
            --high;
            tally.add(level.buckets[high], level.flags[high]);
        }
        low /= kFanOut;
        high /= kFanOut;
    }
}

void SeriesPyramid::addValues(std::size_t first, std::size_t end, Tally& tally) const
{
    if (!m_order.empty()) {
        for (std::size_t i = first; i < end; ++i) {
            const float number = value(i);
            const bool gap = i + 1 < m_size && this->end(i) < start(i + 1);
            tally.add({number, number}, static_cast<quint8>((quality(i) == Quality::measured ? 0 : kEstimated) | (gap ? kGapAfter : 0)));
        }
        return;
    }
    while (first < end) {
        const Part& part = m_parts[partOf(first)];
        const std::size_t stop = std::min(end, part.end);
        addRun(part, first, stop, tally);
        first = stop;
    }
}

void SeriesPyramid::addRun(const Part& part, std::size_t first, std::size_t end, Tally& tally) const
{
    const Series& series = *part.series;
    const std::size_t before = part.end - series.size();
    qint64 lowest = series.values[first - before];
    qint64 highest = lowest;
    bool gap = end == part.end && end < m_size && this->end(end - 1) < start(end);
    for (std::size_t i = first - before; i < end - before; ++i) {
        lowest = std::min(lowest, series.values[i]);
        highest = std::max(highest, series.values[i]);
    }
    const std::size_t pairs = std::min(end - before, series.size() - 1);
    for (std::size_t i = first - before; i < pairs && part.longest > 0; ++i)
        gap = gap || series.start[i + 1] - series.start[i] > part.longest;
    quint8 flags = gap ? kGapAfter : quint8{0};
    for (std::size_t i = first - before; i < end - before && !series.quality.empty(); ++i)
        flags = static_cast<quint8>(flags | (series.quality[i] == Quality::measured ? 0 : kEstimated));
    tally.add({static_cast<float>(static_cast<double>(lowest) * part.factor), static_cast<float>(static_cast<double>(highest) * part.factor)}, flags);
}

std::vector<SeriesGap> SeriesPyramid::gaps(std::size_t most) const
{
    std::vector<SeriesGap> found;
    for (std::size_t bucket = 0; bucket * kFirstBucket < m_size && found.size() < most; ++bucket) {
        if ((m_levels.front().flags[bucket] & kGapAfter) == 0)
            continue;
        const std::size_t stop = std::min(m_size - 1, (bucket + 1) * kFirstBucket);
        for (std::size_t i = bucket * kFirstBucket; i < stop && found.size() < most; ++i) {
            if (end(i) < start(i + 1))
                found.push_back({end(i), start(i + 1)});
        }
    }
    return found;
}

std::size_t SeriesPyramid::memory() const
{
    std::size_t bytes = m_order.capacity() * sizeof(quint32) + m_parts.capacity() * sizeof(Part);
    for (const Level& level : m_levels)
        bytes += level.buckets.capacity() * sizeof(Bucket) + level.flags.capacity();
    return bytes;
}

} // namespace attest
