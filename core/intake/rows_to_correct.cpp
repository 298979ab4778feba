// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/rows_to_correct.h"

#include "core/dossier/markdown_notes.h"
#include "core/dossier/record_file.h"
#include "core/dossier/series_builder.h"

namespace attest {
namespace {

constexpr int kRowsBetweenQuestions = 4096;
const QString kTime = QStringLiteral("time");
const QString kMeter = QStringLiteral("meter");

/// The start of an interval that ends there, by the rule of the importer.
qint64 startOf(qint64 end, qint64 step, const ZoneClock& clock)
{
    SeriesBuilder pair{Series()};
    pair.add(end - step, true, {}, 0, Quality::measured);
    pair.add(end, true, {}, 0, Quality::measured);
    const auto series = std::move(pair).finish(true, clock).unpacked();
    return series ? series->start.back() : end - step;
}

/// The usual step of the meter's intervals, else of any meter of the file.
qint64 stepOf(const TrialReading& trial, const QString& meter)
{
    qint64 any = 0;
    for (const PackedSeries& series : trial.imported.series) {
        if (series.head.meter == meter && series.head.stepSeconds > 0)
            return series.head.stepSeconds;
        any = any == 0 ? series.head.stepSeconds : any;
    }
    return any;
}

using Reasons = std::map<int, std::vector<RejectedRow>>;

Reasons reasonsByRow(const TrialReading& trial, int maximumRows)
{
    Reasons rows;
    for (const RejectedRow& rejected : trial.rejected()) {
        const bool isKnown = rows.contains(rejected.at.row);
        if (isKnown || static_cast<int>(rows.size()) < maximumRows)
            rows[rejected.at.row].push_back(rejected);
    }
    return rows;
}

class Collector {
public:
    Collector(const TableFile& table, const ColumnMap& map, const ColumnFormats& formats, const TrialReading& trial,
              std::map<QString, DraftField> constants, const ZoneClock& clock, const FieldReader& reader)
        : m_table(table), m_map(map), m_formats(formats), m_trial(trial), m_constants(std::move(constants)), m_clock(clock),
          m_reader(reader)
    {
    }

    /// Every row has to be seen: the two passes of an hour that the clock shows twice are told apart by the order.
    void take(const Row& row, const std::vector<RejectedRow>* rejected)
    {
        PlainValues written, values;
        const int meter = m_map.columnOf("meter");
        StampOrder& order = m_orders[meter < 0 ? QString() : row.cell(meter).text.trimmed()];
        for (const FieldColumn& column : m_map.columns) {
            if (rejected != nullptr || column.field->type == FieldType::stamp)
                read(*column.field, row.cell(column.column), column.column, order, written, values);
        }
        if (rejected == nullptr)
            return;
        for (const auto& [name, constant] : m_constants) {
            written[name] = constant.written;
            values[name] = constant.canonical;
        }
        if (m_table.entry().wide)
            takeValues(row, *rejected, written, values);
        else
            add(m_table.at(row.number), written, values, *rejected);
    }

    std::vector<RowToCorrect> finish() &&
    {
        for (RowToCorrect& row : m_rows)
            spellTime(row);
        return std::move(m_rows);
    }

private:
    void read(const Field& field, const Cell& cell, int column, StampOrder& order, PlainValues& written, PlainValues& values)
    {
        if (cell.text.trimmed().isEmpty())
            return;
        written[field.text()] = cell.text;
        if (cell.type == Cell::Type::error)
            return;
        const Canonical canonical = m_reader.read(field.type, cell, m_formats.of(column), order);
        if (!canonical.problem.isEmpty())
            return;
        values[field.text()] = canonical.text;
        if (field.type == FieldType::stamp && !m_anyTime)
            m_anyTime = readStamp(cell, m_formats.of(column).date)->hasTime;
    }

    void add(const SourceRef& at, const PlainValues& written, const PlainValues& values, const std::vector<RejectedRow>& rejected)
    {
        RowToCorrect row{at, written, values, {}};
        // A field that all values of a row share is refused once a value.
        std::set<QString> said;
        for (const RejectedRow& reason : rejected) {
            if (said.insert(reason.reason.english()).second)
                row.reasons.push_back(reason.reason);
        }
        m_rows.push_back(std::move(row));
    }

    void takeValues(const Row& row, const std::vector<RejectedRow>& rejected, const PlainValues& written, const PlainValues& values)
    {
        for (const ValueColumn& column : m_map.values) {
            const std::vector<RejectedRow> reasons = reasonsOf(column, rejected);
            if (!reasons.empty())
                addValue(row, column, reasons, written, values);
        }
    }

    /// A rejection of the value itself, or of a field that all values of the row share.
    std::vector<RejectedRow> reasonsOf(const ValueColumn& column, const std::vector<RejectedRow>& rejected) const
    {
        std::vector<RejectedRow> reasons;
        for (const RejectedRow& reason : rejected) {
            const auto stands = [&](const ValueColumn& other) { return columnLetters(other.column) == reason.at.column; };
            if (stands(column) || std::none_of(m_map.values.begin(), m_map.values.end(), stands))
                reasons.push_back(reason);
        }
        return reasons;
    }

    void addValue(const Row& row, const ValueColumn& column, const std::vector<RejectedRow>& reasons, PlainValues written,
                  PlainValues values)
    {
        const FileKind kind = m_table.entry().kind;
        StampOrder unused;
        read(*fieldOf(kind, wideValueField(kind)), row.cell(column.column), column.column, unused, written, values);
        if (!written.contains(wideValueField(kind)))
            return;
        written[column.field] = column.meaning;
        values[column.field] = column.meaning;
        if (const auto month = Period::parse(column.meaning); month && column.field == kTime)
            values[kTime] = localStamp(m_clock.toUtc(month->from().startOfDay(Qt::UTC).toSecsSinceEpoch()).utc, m_clock);
        add(m_table.at(row.number, column.column), written, values, reasons);
    }

    /// Times are given as the clock shows them; ends of intervals become starts.
    void spellTime(RowToCorrect& row) const
    {
        const auto time = row.values.find(kTime);
        if (time == row.values.end() || m_map.columnOf("time") < 0)
            return;
        qint64 utc = QDateTime::fromString(time->second, Qt::ISODate).toSecsSinceEpoch();
        const bool isEnd = m_table.entry().kind == FileKind::meterIntervals && m_table.entry().stampIsEnd && m_anyTime;
        const auto meter = row.values.find(kMeter);
        const qint64 step = isEnd && meter != row.values.end() ? stepOf(m_trial, meter->second) : 0;
        if (isEnd && step == 0) {
            row.values.erase(time);
            return;
        }
        utc = isEnd ? startOf(utc, step, m_clock) : utc;
        time->second = localStamp(utc, m_clock);
    }

    const TableFile& m_table;
    const ColumnMap& m_map;
    const ColumnFormats& m_formats;
    const TrialReading& m_trial;
    std::map<QString, DraftField> m_constants;
    const ZoneClock& m_clock;
    const FieldReader& m_reader;
    std::map<QString, StampOrder> m_orders;
    std::vector<RowToCorrect> m_rows;
    bool m_anyTime = false;
};

std::vector<RowToCorrect> placesAlone(const Reasons& reasons)
{
    std::vector<RowToCorrect> rows;
    for (const auto& [number, rejected] : reasons) {
        RowToCorrect row{rejected.front().at, {}, {}, {}};
        for (const RejectedRow& reason : rejected)
            row.reasons.push_back(reason.reason);
        rows.push_back(std::move(row));
    }
    return rows;
}

Result<std::vector<RowToCorrect>> collect(Collector& collector, const TableFile& table, const Reasons& reasons, const Progress& progress)
{
    qint64 rows = 0;
    bool stopped = false;
    const auto read = table.forEachRow([&](const Row& row) {
        const auto rejected = reasons.find(row.number);
        collector.take(row, rejected == reasons.end() ? nullptr : &rejected->second);
        stopped = ++rows % kRowsBetweenQuestions == 0 && progress.isCancelled();
        return !stopped && row.number < reasons.rbegin()->first;
    });
    if (!read)
        return read.failure();
    if (stopped)
        return cancelled();
    return std::move(collector).finish();
}

} // namespace

Result<std::vector<RowToCorrect>> rowsToCorrect(const FileEntry& entry, const SharedBytes& bytes, const TrialReading& trial,
                                                int maximumRows, const Progress& progress)
{
    const Reasons reasons = reasonsByRow(trial, maximumRows);
    if (reasons.empty())
        return std::vector<RowToCorrect>();
    if (isMarkdownNotes(entry))
        return placesAlone(reasons);
    const auto table = TableFile::open(entry, bytes);
    if (!table)
        return table.failure();
    const auto map = mapColumns(*table, trial.imported.submission);
    if (!map)
        return map.failure();
    const auto formats = decideFormats(*table, *map, progress);
    if (!formats)
        return formats.failure();
    const ZoneClock clock(entry.timezone.isEmpty() ? trial.imported.submission.engagement.timezone : entry.timezone);
    const FieldReader reader(clock, entry.kind == FileKind::meterIntervals && entry.stampIsEnd);
    auto constants = readConstants(*table, *map, reader);
    if (!constants)
        return constants.failure();
    Collector collector(*table, *map, *formats, trial, std::move(*constants), clock, reader);
    return collect(collector, *table, reasons, progress);
}

} // namespace attest
