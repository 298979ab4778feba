// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/packing/series_chunk.h"

#include "core/packing/varint.h"

namespace attest {
namespace {

// Differences may leave the range of 64 bits; as unsigned they wrap, and adding them up wraps back.
qint64 minus(qint64 a, qint64 b) { return static_cast<qint64>(static_cast<quint64>(a) - static_cast<quint64>(b)); }
qint64 plus(qint64 a, qint64 b) { return static_cast<qint64>(static_cast<quint64>(a) + static_cast<quint64>(b)); }

/// Differences of the given order of a column.
class Differences {
public:
    explicit Differences(bool second) : m_second(second) {}
    qint64 taken(qint64 value)
    {
        const qint64 first = minus(value, m_last);
        const qint64 result = m_second ? minus(first, m_lastDifference) : first;
        m_last = value;
        m_lastDifference = first;
        return result;
    }
    qint64 undone(qint64 difference)
    {
        m_lastDifference = m_second ? plus(m_lastDifference, difference) : difference;
        return m_last = plus(m_last, m_lastDifference);
    }

private:
    bool m_second;
    qint64 m_last = 0;
    qint64 m_lastDifference = 0;
};

template <class Column>
void writeColumn(VarintWriter& writer, const Column& column, bool second)
{
    Differences differences(second);
    for (const auto value : column)
        writer.write(differences.taken(static_cast<qint64>(value)));
}

template <class Value>
void readColumn(VarintReader& reader, std::vector<Value>& column, std::size_t count, bool second)
{
    Differences differences(second);
    for (std::size_t i = 0; i < count && reader.isGood(); ++i)
        column.push_back(static_cast<Value>(differences.undone(reader.read())));
}

Failure damaged()
{
    return failure(ErrorKind::caseFile, QT_TRANSLATE_NOOP("core", "A stored series cannot be understood"), {},
                   QT_TRANSLATE_NOOP("core", "Go back to a backup of the case"));
}

} // namespace

QByteArray chunkOf(const Series& series)
{
    VarintWriter writer;
    writer.write(static_cast<qint64>(series.size()));
    writer.write(series.quality.empty() ? 0 : 1);
    writeColumn(writer, series.start, true);
    writeColumn(writer, series.values, false);
    writeColumn(writer, series.rows, true);
    if (!series.quality.empty())
        writeColumn(writer, series.quality, false);
    return writer.bytes();
}

Result<void> appendChunk(const QByteArray& bytes, Series& series)
{
    VarintReader reader(bytes);
    const qint64 count = reader.read();
    // Three columns take at least one byte a value each: a forged count ends here.
    if (count < 0 || count > bytes.size() / 3)
        return damaged();
    const bool hasQuality = reader.read() != 0;
    const auto size = static_cast<std::size_t>(count);
    readColumn(reader, series.start, size, true);
    readColumn(reader, series.values, size, false);
    readColumn(reader, series.rows, size, true);
    if (hasQuality && reader.isGood()) {
        series.quality.resize(series.start.size() - size, Quality::measured);
        readColumn(reader, series.quality, size, false);
    } else if (!series.quality.empty()) {
        series.quality.resize(series.start.size(), Quality::measured);
    }
    return reader.isGood() && reader.atEnd() ? Result<void>() : Result<void>(damaged());
}

} // namespace attest
