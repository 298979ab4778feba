// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/series_codec.h"

#include "core/store/varint.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace attest {
namespace {

/// Daily and monthly values are not worth a chunk a month.
constexpr std::size_t kSmallestChunk = 512;
constexpr std::size_t kLargestChunk = 65536;

int monthOf(qint64 seconds)
{
    const QDate date = QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC).date();
    return date.year() * 12 + date.month();
}

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
void writeColumn(VarintWriter& writer, const Column& column, std::size_t from, std::size_t to, bool second)
{
    Differences differences(second);
    for (std::size_t i = from; i < to; ++i)
        writer.write(differences.taken(static_cast<qint64>(column[i])));
}

template <class Value>
void readColumn(VarintReader& reader, std::vector<Value>& column, std::size_t count, bool second)
{
    Differences differences(second);
    for (std::size_t i = 0; i < count && reader.isGood(); ++i)
        column.push_back(static_cast<Value>(differences.undone(reader.read())));
}

QByteArray chunk(const Series& series, std::size_t from, std::size_t to)
{
    VarintWriter writer;
    writer.write(static_cast<qint64>(to - from));
    writer.write(series.quality.empty() ? 0 : 1);
    writeColumn(writer, series.start, from, to, true);
    writeColumn(writer, series.values, from, to, false);
    writeColumn(writer, series.rows, from, to, true);
    if (!series.quality.empty())
        writeColumn(writer, series.quality, from, to, false);
    return writer.bytes();
}

Failure damaged()
{
    return failure(ErrorKind::caseFile, QT_TRANSLATE_NOOP("core", "A stored series cannot be understood"), {},
                   QT_TRANSLATE_NOOP("core", "Go back to a backup of the case"));
}

QJsonObject toJson(const SeriesEntry& entry)
{
    const Series& head = entry.head;
    return {{QStringLiteral("meter"), head.meter},   {QStringLiteral("unit"), head.unit.symbol()},
            {QStringLiteral("scale"), head.scale},   {QStringLiteral("file"), head.file},
            {QStringLiteral("sheet"), head.sheet},   {QStringLiteral("column"), head.column},
            {QStringLiteral("step"), head.stepSeconds}, {QStringLiteral("chunks"), QJsonArray::fromStringList(entry.chunks)}};
}

SeriesEntry seriesEntry(const QJsonObject& object)
{
    SeriesEntry entry;
    entry.head.meter = object.value(QLatin1String("meter")).toString();
    if (const QString unit = object.value(QLatin1String("unit")).toString(); !unit.isEmpty())
        entry.head.unit = Unit::findOrNamed(unit);
    entry.head.scale = object.value(QLatin1String("scale")).toInt();
    entry.head.file = object.value(QLatin1String("file")).toString();
    entry.head.sheet = object.value(QLatin1String("sheet")).toString();
    entry.head.column = object.value(QLatin1String("column")).toString();
    entry.head.stepSeconds = object.value(QLatin1String("step")).toInteger();
    for (const QJsonValue& hash : object.value(QLatin1String("chunks")).toArray())
        entry.chunks << hash.toString();
    return entry;
}

} // namespace

std::vector<QByteArray> chunksOf(const Series& series)
{
    std::vector<QByteArray> chunks;
    std::size_t from = 0;
    for (std::size_t i = 1; i < series.size(); ++i) {
        const std::size_t length = i - from;
        const bool turn = length >= kSmallestChunk && monthOf(series.start[i]) != monthOf(series.start[i - 1]);
        if (!turn && length < kLargestChunk)
            continue;
        chunks.push_back(chunk(series, from, i));
        from = i;
    }
    if (series.size() > 0)
        chunks.push_back(chunk(series, from, series.size()));
    return chunks;
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
    if (hasQuality)
        readColumn(reader, series.quality, size, false);
    return reader.isGood() && reader.atEnd() ? Result<void>() : Result<void>(damaged());
}

QByteArray encode(const std::vector<SeriesEntry>& index)
{
    QJsonArray array;
    for (const SeriesEntry& entry : index)
        array.append(toJson(entry));
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
}

Result<std::vector<SeriesEntry>> decodeSeriesIndex(const QByteArray& bytes)
{
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    if (!document.isArray())
        return damaged();
    std::vector<SeriesEntry> index;
    for (const QJsonValue& value : document.array())
        index.push_back(seriesEntry(value.toObject()));
    return index;
}

} // namespace attest
