// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/interval_file.h"

#include "core/dossier/people_words.h"
#include "core/dossier/scaled_number.h"
#include "core/dossier/stamp_reader.h"
#include "core/domain/names.h"
#include "core/tables/number_with_unit.h"

#include <set>
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
          m_time(place(map, "time")), m_meter(place(map, "meter")), m_unit(place(map, "unit")), m_quality(place(map, "quality")),
          m_stamps(clock, m_time.column < 0 ? DateFormat() : formats.of(m_time.column).date, table.entry().stampIsEnd)
    {
        for (const ValueColumn& column : map.values)
            addValues(column);
        if (!table.entry().wide)
            addValues({map.columnOf("value"), {}, {}});
        m_columns.resize(m_values.size());
    }

    void read(const Utf8Row& row)
    {
        ++m_rows;
        m_known.iso = -1;
        m_known.plain.clear();
        for (const FieldPlace* field : {&m_time, &m_meter, &m_unit, &m_quality}) {
            if (field->column >= 0 && row.cell(field->column).type == Cell::Type::error)
                return reject(row, field->column, kErrorCell);
        }
        const auto quality = readQuality(row);
        if (!quality)
            return;
        OfMeter& meter = ofMeter(textOf(row, m_meter));
        const auto moment = isTimeInRow() ? readMoment(row, meter) : IntervalStart();
        if (!moment)
            return;
        for (std::size_t i = 0; i < m_values.size(); ++i)
            readValue(row, i, meter, *moment, *quality);
    }

    /// Of the row that was read.
    const KnownCells& known() const { return m_known; }

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
    /// Where the text of a field is: in a column, else the same for all rows.
    struct FieldPlace {
        int column;
        std::string constant;
    };
    /// A column of values with what its cells need at hand.
    struct Values {
        ValueColumn column;
        NumberFormat format;
        qint64 starts = 0; ///< of a column that stands for a month
        bool isMonth = false;
    };
    struct OfMeter;
    /// The series that the latest value went into.
    struct Latest {
        const OfMeter* meter = nullptr;
        std::string unit;
        SeriesBuilder* builder = nullptr;
    };
    struct OfMeter {
        std::string id;
        StampOrder order;
        Latest latest; ///< where there is one column of values
    };
    struct Hash {
        using is_transparent = void;
        std::size_t operator()(Text text) const { return std::hash<Text>()(text); }
    };
    template <class Value>
    using ByText = std::unordered_map<std::string, Value, Hash, std::equal_to<>>;

    /// A number that a row gives, and its unit where the cell has one of its own.
    struct ReadNumber {
        ScaledNumber number;
        std::optional<std::string> unit;
    };

    FieldPlace place(const ColumnMap& map, const char* field) const
    {
        const auto constant = m_constants.find(QString::fromLatin1(field));
        return {map.columnOf(field), constant == m_constants.end() ? std::string() : constant->second.canonical.toStdString()};
    }

    void addValues(const ValueColumn& column)
    {
        Values values{column, column.column < 0 ? NumberFormat() : m_formats.of(column.column).number};
        values.isMonth = column.field == QLatin1String("time");
        if (values.isMonth)
            values.starts = startOfMonth(column.meaning);
        m_values.push_back(std::move(values));
    }

    static QString decoded(Text text) { return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())); }

    /// A unit behind the number must be the row's, where the row has one.
    bool agreesWithRow(const Utf8Row& row, const QString& unit) const
    {
        const QString rows = decoded(textOf(row, m_unit));
        return rows.isEmpty() || Unit::find(rows) == Unit::find(unit);
    }

    bool isTimeInRow() const { return m_time.column >= 0 || !m_time.constant.empty(); }

    void reject(const Utf8Row& row, int column, Message reason)
    {
        m_rejected.push_back({m_table.at(row.number, column), column < 0 ? QString() : row.cell(column).decoded().text, std::move(reason)});
    }

    /// A cell's text without blanks around it, or the constant.
    static Text textOf(const Utf8Row& row, const FieldPlace& field)
    {
        return field.column < 0 ? Text(field.constant) : trimmed(row.cell(field.column).text);
    }

    static Text trimmed(Text text)
    {
        if (text.empty() || (text.front() > ' ' && text.back() > ' '))
            return text;
        const std::size_t begin = text.find_first_not_of(" \t");
        return begin == Text::npos ? Text() : text.substr(begin, text.find_last_not_of(" \t") - begin + 1);
    }

    std::optional<Quality> readQuality(const Utf8Row& row)
    {
        const Text text = textOf(row, m_quality);
        if (text.empty() || text == "measured")
            return Quality::measured;
        const QString word = decoded(text);
        if (const auto quality = named<Quality>(word.toLower()))
            return quality;
        const auto quality = qualityOf(word);
        if (quality && m_words.insert(comparable(word)).second)
            m_notes.emplace_back(m_table.at(row.number, m_quality.column),
                                 Message{QT_TRANSLATE_NOOP("core", "“%1” was read as “%2”"), {word, nameOf(*quality)}});
        if (!quality)
            reject(row, m_quality.column, Message{QT_TRANSLATE_NOOP("core", "Unknown word; allowed are: %1"),
                                           {namesOf<Quality>().join(QStringLiteral(", "))}});
        return quality;
    }

    std::optional<IntervalStart> readMoment(const Utf8Row& row, OfMeter& meter)
    {
        const Utf8Cell cell = m_time.column >= 0 ? row.cell(m_time.column) : Utf8Cell{m_time.constant, Cell::Type::text};
        const IntervalMoment* const read = m_stamps.read(cell);
        if (read == nullptr) {
            if (textOf(row, m_time).empty())
                reject(row, m_time.column, Message{kFieldEmpty, {QStringLiteral("time")}});
            else
                reject(row, m_time.column, QT_TRANSLATE_NOOP("core", "Not a point in time in the format of this column"));
            return std::nullopt;
        }
        if (m_stamps.wasIso())
            m_known.iso = m_time.column;
        if (read->moment.inGap)
            m_notes.emplace_back(m_table.at(row.number, m_time.column), kStampInGap);
        return IntervalStart{read->isAbsolute ? read->moment.utc : meter.order.take(read->moment), read->hasTime, read->named};
    }

    OfMeter& ofMeter(Text id)
    {
        if (m_latest != nullptr && m_latest->id == id)
            return *m_latest;
        auto known = m_meters.find(id);
        if (known == m_meters.end())
            known = m_meters.emplace(id, OfMeter{std::string(id), {}, {}}).first;
        m_latest = &known->second;
        return *m_latest;
    }

    void readValue(const Utf8Row& row, std::size_t index, OfMeter& meter, IntervalStart moment, Quality quality)
    {
        const Values& values = m_values[index];
        const int column = values.column.column;
        const Utf8Cell cell = row.cell(column);
        if (cell.type == Cell::Type::error)
            return reject(row, column, kErrorCell);
        if (trimmed(cell.text).empty()) {
            if (!m_table.entry().wide)
                reject(row, column, Message{kFieldEmpty, {QStringLiteral("value")}});
            return;
        }
        if (values.isMonth)
            moment = {values.starts, false, kAboutAMonth};
        if (const auto number = readPlainNumber(cell, values.format)) {
            if (cell.text.front() != '-')
                m_known.plain.push_back({column, number->scale});
            add(row, column, builderOf(row, index, meter, textOf(row, m_unit)), *number, moment, quality);
        } else if (const auto read = readNumberCell(row, values, cell)) {
            const Text unit = read->unit ? Text(*read->unit) : textOf(row, m_unit);
            add(row, column, builderOf(row, index, meter, unit), read->number, moment, quality);
        }
    }

    void add(const Utf8Row& row, int column, SeriesBuilder* builder, ScaledNumber number, IntervalStart moment, Quality quality)
    {
        if (builder == nullptr)
            return;
        builder->name(moment.named);
        const bool wasRounded = builder->isRounded();
        if (!builder->add(moment.utc, moment.hasTime, number, row.number, quality))
            return reject(row, column, QT_TRANSLATE_NOOP("core", "The number has too many digits for a series"));
        if (builder->isRounded() && !wasRounded)
            m_notes.emplace_back(m_table.at(row.number, column), QT_TRANSLATE_NOOP("core", "Numbers of this meter have more decimal places than 18 digits hold beside the larger values; they are rounded"));
        ++m_accepted;
    }

    /// A number that is not nothing but digits; nothing where the row is rejected.
    std::optional<ReadNumber> readNumberCell(const Utf8Row& row, const Values& values, const Utf8Cell& cell)
    {
        const int column = values.column.column;
        auto number = readScaledNumber(cell, values.format);
        const auto parts = number ? std::nullopt : numberWithUnit(cell.decoded().text);
        if (parts) {
            const std::string digits = parts->number.toStdString();
            number = readScaledNumber({digits, Cell::Type::text}, values.format);
        }
        if (!number) {
            reject(row, column, number.error().what);
            return std::nullopt;
        }
        if (parts && !agreesWithRow(row, parts->unit)) {
            reject(row, column, Message{QT_TRANSLATE_NOOP("core", "The unit in the cell is %1, the one of the row %2"),
                                        {parts->unit, decoded(textOf(row, m_unit))}});
            return std::nullopt;
        }
        return ReadNumber{*number, parts ? std::optional(parts->unit.toStdString()) : std::nullopt};
    }

    qint64 startOfMonth(const QString& month) const
    {
        const QDateTime start = Period::parse(month)->from().startOfDay(Qt::UTC);
        return m_clock.toUtc(start.toSecsSinceEpoch()).utc;
    }

    /// Null where the row is rejected.
    SeriesBuilder* builderOf(const Utf8Row& row, std::size_t index, OfMeter& meter, Text unit)
    {
        // Meters take turns in long files, in wide ones only the columns do.
        Latest& latest = m_values.size() == 1 ? meter.latest : m_columns[index];
        if (latest.meter == &meter && latest.unit == unit)
            return latest.builder;
        m_key.assign(meter.id).append(1, '\0').append(unit).append(1, '\0').append(std::to_string(index));
        auto known = m_byText.find(m_key);
        if (known == m_byText.end()) {
            SeriesBuilder* builder = newBuilder(row, m_values[index].column, meter.id, unit);
            if (builder == nullptr)
                return nullptr;
            known = m_byText.emplace(m_key, builder).first;
        }
        latest = {&meter, std::string(unit), known->second};
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
            reject(row, m_meter.column, Message{kFieldEmpty, {QStringLiteral("meter")}});
        else if (!unit && written.isEmpty())
            reject(row, m_meter.column, QT_TRANSLATE_NOOP("core", "No unit is given, and the dossier does not name the meter"));
        else if (!unit)
            reject(row, m_unit.column, QT_TRANSLATE_NOOP("core", "Unknown unit"));
        else if (meter != nullptr && !unit->convertsTo(meter->unit))
            reject(row, m_unit.column, Message{QT_TRANSLATE_NOOP("core", "The unit %1 does not convert to %2, the unit of meter %3"),
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
    FieldPlace m_time, m_meter, m_unit, m_quality;
    std::vector<Values> m_values;
    StampReader m_stamps;

    qint64 m_rows = 0;
    qint64 m_accepted = 0;
    std::vector<Rejected> m_rejected;
    std::vector<std::pair<SourceRef, Message>> m_notes;
    std::map<Key, SeriesBuilder> m_builders;
    ByText<SeriesBuilder*> m_byText;
    ByText<OfMeter> m_meters;
    OfMeter* m_latest = nullptr; ///< of the row before
    std::vector<Latest> m_columns; ///< beside m_values
    std::string m_key;
    KnownCells m_known;
    std::set<QString> m_words; ///< for a quality that the dossier format does not know, noted already
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
        file.read(row);
        if (evidence != nullptr && rows >= kFirstRows)
            evidence->add(row, file.known());
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
