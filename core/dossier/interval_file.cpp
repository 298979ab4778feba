// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/interval_file.h"

#include "core/dossier/scaled_number.h"
#include "core/dossier/stamp_reader.h"
#include "core/domain/names.h"
#include "core/tables/number_with_unit.h"

#include <string>
#include <unordered_map>

namespace attest {
namespace {

constexpr int kRowsBetweenQuestions = 4096;
/// Rows that suggest how the columns are written.
constexpr int kFirstRows = 2000;

const char* const kErrorCell = QT_TRANSLATE_NOOP("core", "The cell holds an error");
const char* const kStampInGap =
    QT_TRANSLATE_NOOP("core", "This local time does not exist (start of summer time); read with the offset before it");
const char* const kFieldEmpty = QT_TRANSLATE_NOOP("core", "The field “%1” is empty");

/// The rows of one file while they become series. What is found goes into the sink at the end, so that a reading with other
/// formats may take the place of this one.
class IntervalFile {
public:
    IntervalFile(const TableFile& table, const ColumnMap& map, const ColumnFormats& formats, const Submission& header,
                 const ZoneClock& clock, std::map<QString, DraftField> constants)
        : m_table(table), m_formats(formats), m_header(header), m_clock(clock), m_constants(std::move(constants)),
          m_values(map.values), m_time(map.columnOf("time")), m_meter(map.columnOf("meter")), m_unit(map.columnOf("unit")),
          m_quality(map.columnOf("quality")),
          m_stamps(clock, m_time < 0 ? DateFormat() : formats.of(m_time).date, table.entry().stampIsEnd)
    {
        if (!table.entry().wide)
            m_values.push_back({map.columnOf("value"), {}, {}});
        for (const char* field : {"time", "meter", "unit", "quality"})
            m_fixed[field] = textOfConstant(field).toStdString();
        m_columns.resize(m_values.size());
    }

    void read(const Utf8Row& row)
    {
        ++m_rows;
        for (const int column : {m_time, m_meter, m_unit, m_quality}) {
            if (column >= 0 && row.cell(column).type == Cell::Type::error)
                return reject(row, column, kErrorCell);
        }
        const auto quality = readQuality(row);
        if (!quality)
            return;
        const Text meter = textOf(row, m_meter, "meter");
        const auto moment = isTimeInRow() ? readMoment(row, meter) : IntervalStart();
        if (!moment)
            return;
        for (std::size_t i = 0; i < m_values.size(); ++i)
            readValue(row, i, meter, *moment, *quality);
    }

    void finish(FileSink& sink)
    {
        sink.file.rows += m_rows;
        sink.file.accepted += m_accepted;
        for (Rejected& rejected : m_rejected)
            sink.reject(rejected.at, rejected.text, std::move(rejected.reason));
        for (auto& [at, message] : m_notes)
            sink.note(at, std::move(message));
        for (auto& [key, builder] : m_builders)
            sink.imported.series.push_back(std::move(builder).finish(m_table.entry().stampIsEnd, m_clock));
    }

private:
    using Text = std::string_view;
    /// Sorts the series of a file: by column, meter, unit.
    using Key = std::tuple<int, QString, QString>;
    using Rejected = RejectedRow;

    struct IntervalStart {
        qint64 utc = 0;
        bool hasTime = false;
        qint64 named = 0; ///< see IntervalMoment
    };
    /// The series that the latest row of a value column went into.
    struct Latest {
        std::string meter;
        std::string unit;
        SeriesBuilder* builder = nullptr;
    };
    struct Hash {
        using is_transparent = void;
        std::size_t operator()(Text text) const { return std::hash<Text>()(text); }
    };
    template <class Value>
    using ByText = std::unordered_map<std::string, Value, Hash, std::equal_to<>>;

    static QString decoded(Text text) { return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())); }

    /// A unit behind the number must be the row's, where the row has one.
    bool agreesWithRow(const Utf8Row& row, const QString& unit) const
    {
        const QString rows = decoded(textOf(row, m_unit, "unit"));
        return rows.isEmpty() || Unit::find(rows) == Unit::find(unit);
    }

    bool isTimeInRow() const { return m_time >= 0 || !m_fixed.at("time").empty(); }

    void reject(const Utf8Row& row, int column, Message reason)
    {
        m_rejected.push_back({m_table.at(row.number, column), column < 0 ? QString() : row.cell(column).decoded().text, std::move(reason)});
    }

    QString textOfConstant(const char* field) const
    {
        const auto constant = m_constants.find(QString::fromLatin1(field));
        return constant == m_constants.end() ? QString() : constant->second.canonical;
    }

    /// A cell's text without blanks around it, or the constant.
    Text textOf(const Utf8Row& row, int column, const char* field) const
    {
        if (column < 0)
            return m_fixed.at(field);
        const Text text = row.cell(column).text;
        if (text.empty() || (text.front() > ' ' && text.back() > ' '))
            return text;
        const std::size_t begin = text.find_first_not_of(" \t");
        return begin == Text::npos ? Text() : text.substr(begin, text.find_last_not_of(" \t") - begin + 1);
    }

    std::optional<Quality> readQuality(const Utf8Row& row)
    {
        const Text text = textOf(row, m_quality, "quality");
        if (text.empty() || text == "measured")
            return Quality::measured;
        const auto quality = named<Quality>(decoded(text).toLower());
        if (!quality)
            reject(row, m_quality, Message{QT_TRANSLATE_NOOP("core", "Unknown word; allowed are: %1"),
                                           {namesOf<Quality>().join(QStringLiteral(", "))}});
        return quality;
    }

    std::optional<IntervalStart> readMoment(const Utf8Row& row, Text meter)
    {
        const Utf8Cell cell = m_time >= 0 ? row.cell(m_time) : Utf8Cell{m_fixed.at("time"), Cell::Type::text};
        const auto read = m_stamps.read(cell);
        if (!read) {
            if (textOf(row, m_time, "time").empty())
                reject(row, m_time, Message{kFieldEmpty, {QStringLiteral("time")}});
            else
                reject(row, m_time, QT_TRANSLATE_NOOP("core", "Not a point in time in the format of this column"));
            return std::nullopt;
        }
        if (read->moment.inGap)
            m_notes.emplace_back(m_table.at(row.number, m_time), kStampInGap);
        return IntervalStart{read->isAbsolute ? read->moment.utc : orderOf(meter).take(read->moment), read->hasTime, read->named};
    }

    StampOrder& orderOf(Text meter)
    {
        if (m_order == nullptr || meter != m_orderedMeter) {
            m_orderedMeter.assign(meter);
            m_order = &m_orders[m_orderedMeter];
        }
        return *m_order;
    }

    void readValue(const Utf8Row& row, std::size_t index, Text rowMeter, IntervalStart moment, Quality quality)
    {
        const ValueColumn& column = m_values[index];
        const Utf8Cell cell = row.cell(column.column);
        if (cell.type == Cell::Type::error)
            return reject(row, column.column, kErrorCell);
        if (textOf(row, column.column, "").empty()) {
            if (!m_table.entry().wide)
                reject(row, column.column, Message{kFieldEmpty, {QStringLiteral("value")}});
            return;
        }
        const NumberFormat& format = m_formats.of(column.column).number;
        auto number = readScaledNumber(cell, format);
        const auto parts = number ? std::nullopt : numberWithUnit(cell.decoded().text);
        const std::string digits = parts ? parts->number.toStdString() : std::string();
        if (parts)
            number = readScaledNumber({digits, Cell::Type::text}, format);
        if (!number)
            return reject(row, column.column, number.error().what);
        const std::string ownUnit = parts ? parts->unit.toStdString() : std::string();
        const Text unit = parts ? Text(ownUnit) : textOf(row, m_unit, "unit");
        if (parts && !agreesWithRow(row, parts->unit))
            return reject(row, column.column, Message{QT_TRANSLATE_NOOP("core", "The unit in the cell is %1, the one of the row %2"),
                                                      {parts->unit, decoded(textOf(row, m_unit, "unit"))}});
        SeriesBuilder* builder = builderOf(row, index, rowMeter, unit);
        if (builder == nullptr)
            return;
        if (column.field == QLatin1String("time"))
            moment = {startOfMonth(column.meaning), false, kAboutAMonth};
        builder->name(moment.named);
        if (!builder->add(moment.utc, moment.hasTime, *number, row.number, quality))
            return reject(row, column.column, QT_TRANSLATE_NOOP("core", "The number has too many digits for a series"));
        ++m_accepted;
    }

    qint64 startOfMonth(const QString& month) const
    {
        const QDateTime start = Period::parse(month)->from().startOfDay(Qt::UTC);
        return m_clock.toUtc(start.toSecsSinceEpoch()).utc;
    }

    /// Null where the row is rejected.
    SeriesBuilder* builderOf(const Utf8Row& row, std::size_t index, Text meter, Text unit)
    {
        Latest& latest = m_columns[index];
        if (latest.builder != nullptr && latest.meter == meter && latest.unit == unit)
            return latest.builder;
        m_key.assign(meter).append(1, '\0').append(unit).append(1, '\0').append(std::to_string(index));
        auto known = m_byText.find(m_key);
        if (known == m_byText.end()) {
            SeriesBuilder* builder = newBuilder(row, m_values[index], meter, unit);
            if (builder == nullptr)
                return nullptr;
            known = m_byText.emplace(m_key, builder).first;
        }
        latest = {std::string(meter), std::string(unit), known->second};
        return known->second;
    }

    SeriesBuilder* newBuilder(const Utf8Row& row, const ValueColumn& column, Text meterText, Text unitText)
    {
        const bool isMeterColumn = column.field == QLatin1String("meter");
        const QString meter = isMeterColumn ? column.meaning : decoded(meterText);
        const QString unit = decoded(unitText);
        const auto known = unitOf(row, meter, unit);
        if (!known)
            return nullptr;
        const Key key{column.column, meter, unit};
        return &m_builders.emplace(key, SeriesBuilder(newSeries(meter, *known, column.column))).first->second;
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
    std::optional<Unit> unitOf(const Utf8Row& row, const QString& id, const QString& written)
    {
        const Meter* meter = m_header.meter(id);
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
    const Submission& m_header;
    const ZoneClock& m_clock;
    std::map<QString, DraftField> m_constants;
    std::map<std::string_view, std::string> m_fixed; ///< texts of the constants
    std::vector<ValueColumn> m_values;
    int m_time, m_meter, m_unit, m_quality;
    StampReader m_stamps;

    qint64 m_rows = 0;
    qint64 m_accepted = 0;
    std::vector<Rejected> m_rejected;
    std::vector<std::pair<SourceRef, Message>> m_notes;
    std::map<Key, SeriesBuilder> m_builders;
    ByText<SeriesBuilder*> m_byText;
    std::vector<Latest> m_columns; ///< beside m_values
    std::string m_key;
    std::map<std::string, StampOrder, std::less<>> m_orders;
    StampOrder* m_order = nullptr;
    std::string m_orderedMeter;
};

/// What the first rows say about the formats; `all` where there are no more.
struct FirstRows {
    std::optional<ColumnFormats> formats; ///< none where they leave a format open
    bool all = true;
};

Result<FirstRows> readFirstRows(const TableFile& table, FormatEvidence& evidence)
{
    FirstRows first;
    int rows = 0;
    const auto read = table.forEachUtf8Row([&](const Utf8Row& row) {
        first.all = rows < kFirstRows;
        if (first.all)
            evidence.add(row);
        return rows++ < kFirstRows;
    });
    if (!read)
        return read.failure();
    const auto formats = evidence.verdict();
    if (formats)
        first.formats = *formats;
    else if (first.all)
        return formats.failure();
    return first;
}

/// Reads all rows; those behind the first ones go into `evidence` too, where there is one.
Result<void> readRows(const TableFile& table, IntervalFile& file, FormatEvidence* evidence, const Progress& progress)
{
    int rows = 0;
    bool stopped = false;
    const auto read = table.forEachUtf8Row([&](const Utf8Row& row) {
        if (evidence != nullptr && rows >= kFirstRows)
            evidence->add(row);
        file.read(row);
        stopped = ++rows % kRowsBetweenQuestions == 0 && progress.isCancelled();
        return !stopped;
    });
    if (!read)
        return read;
    return stopped ? Result<void>(cancelled()) : Result<void>();
}

} // namespace

Result<void> readIntervals(const TableFile& table, const ColumnMap& map, FileSink& sink, const Progress& progress)
{
    const FileEntry& entry = table.entry();
    const Submission& header = sink.imported.submission;
    const ZoneClock clock(entry.timezone.isEmpty() ? header.engagement.timezone : entry.timezone);
    const auto constants = readConstants(table, map, FieldReader(clock, entry.stampIsEnd));
    if (!constants)
        return constants.failure();
    FormatEvidence evidence(table, map);
    const auto first = readFirstRows(table, evidence);
    if (!first)
        return first.failure();
    const auto readWith = [&](const ColumnFormats& formats, FormatEvidence* more) -> Result<std::unique_ptr<IntervalFile>> {
        auto file = std::make_unique<IntervalFile>(table, map, formats, header, clock, *constants);
        const auto read = readRows(table, *file, more, progress);
        return read ? Result<std::unique_ptr<IntervalFile>>(std::move(file)) : read.failure();
    };
    auto file = Result<std::unique_ptr<IntervalFile>>(std::unique_ptr<IntervalFile>());
    if (first->formats)
        file = readWith(*first->formats, first->all ? nullptr : &evidence);
    if (!file)
        return file.failure();
    const auto formats = *file ? evidence.verdict() : decideFormats(table, map, progress);
    if (!formats)
        return formats.failure();
    if (!*file || !formats->readsLike(*first->formats))
        file = readWith(*formats, nullptr);
    if (!file)
        return file.failure();
    std::vector<ReadingNote>& notes = sink.imported.submission.notes;
    notes.insert(notes.end(), formats->notes.begin(), formats->notes.end());
    (*file)->finish(sink);
    return {};
}

} // namespace attest
