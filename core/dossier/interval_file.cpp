// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/interval_file.h"

#include "core/dossier/scaled_number.h"
#include "core/domain/names.h"

#include <tuple>

namespace attest {
namespace {

constexpr int kRowsBetweenQuestions = 4096;

const char* const kErrorCell = QT_TRANSLATE_NOOP("core", "The cell holds an error");
const char* const kStampInGap =
    QT_TRANSLATE_NOOP("core", "This local time does not exist (start of summer time); read with the offset before it");
const char* const kFieldEmpty = QT_TRANSLATE_NOOP("core", "The field “%1” is empty");

/// When an interval is.
struct Moment {
    qint64 utc = 0;
    bool hasTime = false;
};

class IntervalFile {
public:
    IntervalFile(const TableFile& table, const ColumnMap& map, const ColumnFormats& formats, FileSink& sink,
                 const FieldReader& reader, const ZoneClock& clock, std::map<QString, DraftField> constants)
        : m_table(table), m_formats(formats), m_sink(sink), m_reader(reader), m_clock(clock),
          m_constants(std::move(constants)), m_values(map.values), m_time(map.columnOf("time")),
          m_meter(map.columnOf("meter")), m_unit(map.columnOf("unit")), m_quality(map.columnOf("quality"))
    {
        if (!table.entry().wide)
            m_values.push_back({map.columnOf("value"), {}, {}});
    }

    void read(const Row& row)
    {
        ++m_sink.file.rows;
        for (const int column : {m_time, m_meter, m_unit, m_quality}) {
            if (column >= 0 && row.cell(column).type == Cell::Type::error)
                return reject(row, column, kErrorCell);
        }
        const auto quality = readQuality(row);
        if (!quality)
            return;
        const bool isTimeInRow = m_time >= 0 || m_constants.contains(QStringLiteral("time"));
        const auto moment = isTimeInRow ? readMoment(row) : Moment();
        if (!moment)
            return;
        for (const ValueColumn& column : m_values)
            readValue(row, column, *moment, *quality);
    }

    void finish()
    {
        for (auto& [key, builder] : m_builders)
            m_sink.submission.series.push_back(std::move(builder).finish(m_table.entry().stampIsEnd, m_clock));
    }

private:
    struct Key {
        int column;
        QString meter;
        QString unit;

        friend bool operator<(const Key& a, const Key& b)
        {
            return std::tie(a.column, a.meter, a.unit) < std::tie(b.column, b.meter, b.unit);
        }
    };

    void reject(const Row& row, int column, Message reason)
    {
        m_sink.reject(m_table.at(row.number, column), column < 0 ? QString() : row.cell(column).text, std::move(reason));
    }

    QString textOf(const Row& row, int column, const char* field) const
    {
        if (column >= 0)
            return row.cell(column).text.trimmed();
        const auto constant = m_constants.find(QString::fromLatin1(field));
        return constant == m_constants.end() ? QString() : constant->second.canonical;
    }

    std::optional<Quality> readQuality(const Row& row)
    {
        if (m_quality < 0 && m_constants.empty())
            return Quality::measured;
        const QString word = textOf(row, m_quality, "quality").toLower();
        const auto quality = word.isEmpty() ? Quality::measured : named<Quality>(word);
        if (!quality)
            reject(row, m_quality, Message{QT_TRANSLATE_NOOP("core", "Unknown word; allowed are: %1"),
                                           {namesOf<Quality>().join(QStringLiteral(", "))}});
        return quality;
    }

    std::optional<Moment> readMoment(const Row& row)
    {
        const Cell constant{textOf(row, -1, "time"), Cell::Type::text};
        const Cell& cell = m_time >= 0 ? row.cell(m_time) : constant;
        if (cell.text.trimmed().isEmpty()) {
            reject(row, m_time, Message{kFieldEmpty, {QStringLiteral("time")}});
            return std::nullopt;
        }
        const auto stamp = m_time >= 0 ? readStamp(cell, m_formats.of(m_time).date) : parseIsoStamp(cell.text);
        if (!stamp || stamp->yearOnly) {
            reject(row, m_time, QT_TRANSLATE_NOOP("core", "Not a point in time in the format of this column"));
            return std::nullopt;
        }
        bool inGap = false;
        const Moment moment{m_reader.toUtc(*stamp, orderOf(row), inGap), stamp->hasTime};
        if (inGap)
            m_sink.note(m_table.at(row.number, m_time), kStampInGap);
        return moment;
    }

    StampOrder& orderOf(const Row& row)
    {
        const QString meter = m_meter < 0 ? QString() : row.cell(m_meter).text;
        if (m_order == nullptr || meter != m_orderedMeter) {
            m_orderedMeter = meter;
            m_order = &m_orders[meter];
        }
        return *m_order;
    }

    void readValue(const Row& row, const ValueColumn& column, Moment moment, Quality quality)
    {
        const Cell& cell = row.cell(column.column);
        if (cell.type == Cell::Type::error)
            return reject(row, column.column, kErrorCell);
        if (cell.text.trimmed().isEmpty()) {
            if (!m_table.entry().wide)
                reject(row, column.column, Message{kFieldEmpty, {QStringLiteral("value")}});
            return;
        }
        const auto number = readScaledNumber(cell, m_formats.of(column.column).number);
        if (!number)
            return reject(row, column.column, number.error().what);
        SeriesBuilder* builder = builderOf(row, column);
        if (builder == nullptr)
            return;
        if (column.field == QLatin1String("time"))
            moment.utc = startOfMonth(column.meaning);
        if (!builder->add(moment.utc, moment.hasTime, *number, row.number, quality))
            return reject(row, column.column, QT_TRANSLATE_NOOP("core", "The number has too many digits for a series"));
        ++m_sink.file.accepted;
    }

    qint64 startOfMonth(const QString& month) const
    {
        const QDateTime start = Period::parse(month)->from().startOfDay(Qt::UTC);
        return m_clock.toUtc(start.toSecsSinceEpoch()).utc;
    }

    /// Null where the row is rejected.
    SeriesBuilder* builderOf(const Row& row, const ValueColumn& column)
    {
        const QString meter = column.field == QLatin1String("meter") ? column.meaning : textOf(row, m_meter, "meter");
        const QString unit = textOf(row, m_unit, "unit");
        if (m_last != nullptr && m_lastKey.column == column.column && m_lastKey.meter == meter && m_lastKey.unit == unit)
            return m_last;
        Key key{column.column, meter, unit};
        auto found = m_builders.find(key);
        if (found == m_builders.end()) {
            const auto known = unitOf(row, meter, unit);
            if (!known)
                return nullptr;
            found = m_builders.emplace(key, SeriesBuilder(newSeries(meter, *known, column.column))).first;
        }
        m_lastKey = std::move(key);
        return m_last = &found->second;
    }

    Series newSeries(const QString& meter, const Unit& unit, int column) const
    {
        Series series;
        series.meter = meter;
        series.unit = unit;
        series.file = m_table.entry().id;
        series.sheet = m_table.sheet();
        series.column = columnLetters(column);
        return series;
    }

    /// The unit of a new series, or nothing and the row is rejected.
    std::optional<Unit> unitOf(const Row& row, const QString& id, const QString& written)
    {
        const Meter* meter = m_sink.submission.meter(id);
        const auto unit = written.isEmpty() && meter != nullptr ? std::optional(meter->unit) : Unit::find(written);
        if (id.isEmpty())
            reject(row, m_meter, Message{kFieldEmpty, {QStringLiteral("meter")}});
        else if (!unit && written.isEmpty())
            reject(row, m_meter, QT_TRANSLATE_NOOP("core", "No unit is given, and the dossier does not name the meter"));
        else if (!unit)
            reject(row, m_unit, QT_TRANSLATE_NOOP("core", "Unknown unit"));
        else if (meter != nullptr && !unit->convertsTo(meter->unit))
            reject(row, m_unit, Message{QT_TRANSLATE_NOOP("core", "The unit %1 does not convert to %2, the unit of meter %3"),
                                        {unit->symbol(), meter->unit.symbol(), id}});
        else
            return unit;
        return std::nullopt;
    }

    const TableFile& m_table;
    const ColumnFormats& m_formats;
    FileSink& m_sink;
    const FieldReader& m_reader;
    const ZoneClock& m_clock;
    std::map<QString, DraftField> m_constants;
    std::vector<ValueColumn> m_values;
    int m_time, m_meter, m_unit, m_quality;

    std::map<Key, SeriesBuilder> m_builders;
    SeriesBuilder* m_last = nullptr;
    Key m_lastKey{};
    std::map<QString, StampOrder> m_orders;
    StampOrder* m_order = nullptr;
    QString m_orderedMeter;
};

} // namespace

Result<void> readIntervals(const TableFile& table, const ColumnMap& map, const ColumnFormats& formats, FileSink& sink,
                           const Progress& progress)
{
    const FileEntry& entry = table.entry();
    const ZoneClock clock(entry.timezone.isEmpty() ? sink.submission.engagement.timezone : entry.timezone);
    const FieldReader reader(clock, entry.stampIsEnd);
    auto constants = readConstants(table, map, reader);
    if (!constants)
        return constants.failure();
    IntervalFile file(table, map, formats, sink, reader, clock, std::move(*constants));
    bool stopped = false;
    const auto read = table.forEachRow([&](const Row& row) {
        file.read(row);
        stopped = sink.file.rows % kRowsBetweenQuestions == 0 && progress.isCancelled();
        return !stopped;
    });
    if (!read)
        return read.failure();
    if (stopped)
        return cancelled();
    file.finish();
    return {};
}

} // namespace attest
