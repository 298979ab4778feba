// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/record_file.h"

#include "core/dossier/people_words.h"
#include "core/tables/number_with_unit.h"

#include <set>

namespace attest {
namespace {

constexpr int kRowsBetweenQuestions = 1024;

const char* const kErrorCell = QT_TRANSLATE_NOOP("core", "The cell holds an error");
const char* const kStampInGap =
    QT_TRANSLATE_NOOP("core", "This local time does not exist (start of summer time); read with the offset before it");

const char* const kReadAs = QT_TRANSLATE_NOOP("core", "“%1” was read as “%2”");

class RecordFile {
public:
    RecordFile(const TableFile& table, const ColumnMap& map, const ColumnFormats& formats, FileSink& sink,
               const FieldReader& reader, std::map<QString, DraftField> constants)
        : m_table(table), m_kind(table.entry().kind), m_map(map), m_formats(formats), m_sink(sink), m_reader(reader),
          m_constants(std::move(constants)), m_sources(sink.imported.submission.sources)
    {
    }

    void read(const Row& row)
    {
        ++m_sink.file.rows;
        DraftRow draft{m_kind, m_table.at(row.number), m_constants};
        m_unitOfCell.clear();
        if (!readColumns(row, draft))
            return;
        if (m_table.entry().wide)
            readValues(row, draft);
        else if (takeUnitOfCell(draft))
            m_sink.accept(std::move(draft));
    }

private:
    bool readColumns(const Row& row, DraftRow& draft)
    {
        // The meter comes first: the order of stamps is the one of each meter's rows.
        const int meterColumn = m_map.columnOf("meter");
        StampOrder& order = m_orders[meterColumn < 0 ? QString() : row.cell(meterColumn).text.trimmed()];
        for (const FieldColumn& column : m_map.columns) {
            if (!readCell(*column.field, row, column.column, order, draft))
                return false;
        }
        return true;
    }

    /// False where the row is rejected.
    bool readCell(const Field& field, const Row& row, int column, StampOrder& order, DraftRow& draft)
    {
        const Cell& cell = row.cell(column);
        const SourceRef at = m_table.at(row.number, column);
        if (cell.type == Cell::Type::error)
            return reject(at, cell.text, kErrorCell);
        if (cell.text.trimmed().isEmpty())
            return true;
        const auto parts = isQuantity(field) && cell.type == Cell::Type::text ? numberWithUnit(cell.text) : std::nullopt;
        const Cell number = parts ? Cell{parts->number, Cell::Type::text} : cell;
        Canonical canonical = m_reader.read(field.type, number, m_formats.of(column), order);
        if (parts)
            m_unitOfCell = parts->unit;
        if (!canonical.problem.isEmpty())
            return reject(at, cell.text, std::move(canonical.problem));
        if (canonical.inGap)
            m_sink.note(at, kStampInGap);
        if (field.type == FieldType::yesNo && cell.type == Cell::Type::text && comparable(cell.text) != canonical.text)
            noteOnce(at, cell.text, Message{kReadAs, {cell.text.trimmed(), canonical.text}});
        if (qstrcmp(field.name, "source") == 0)
            takeSourceName(at, canonical.text);
        draft.fields[field.text()] = {cell.text, std::move(canonical.text), at.column};
        return true;
    }

    /// The id in the place of a source's name.
    void takeSourceName(const SourceRef& at, QString& source)
    {
        const QString id = m_sink.imported.submission.source(source) == nullptr ? m_sources.idOf(source) : QString();
        if (id.isEmpty())
            return;
        noteOnce(at, source, Message{QT_TRANSLATE_NOOP("core", "“%1” is the name of the source %2 and was read as it"), {source, id}});
        source = id;
    }

    /// The first row with a word is named, not all of them.
    void noteOnce(const SourceRef& at, const QString& word, Message message)
    {
        if (m_noted.insert({at.column, comparable(word)}).second)
            m_sink.note(at, std::move(message));
    }

    bool isQuantity(const Field& field) const
    {
        const QString name = field.text();
        return field.type == FieldType::number && fieldOf(m_kind, QStringLiteral("unit")) != nullptr
               && (name == QLatin1String("value") || name == QLatin1String("reading"));
    }

    /// A unit behind the number is the row's, unless the row has another one: then it is rejected.
    bool takeUnitOfCell(DraftRow& draft)
    {
        if (m_unitOfCell.isEmpty())
            return true;
        const auto [unit, isNew] = draft.fields.try_emplace(QStringLiteral("unit"), DraftField{m_unitOfCell, m_unitOfCell, {}});
        if (isNew || Unit::find(unit->second.canonical) == Unit::find(m_unitOfCell))
            return true;
        return reject(draft.at, m_unitOfCell, Message{QT_TRANSLATE_NOOP("core", "The unit in the cell is %1, the one of the row %2"),
                                                      {m_unitOfCell, unit->second.canonical}});
    }

    bool reject(const SourceRef& at, const QString& text, Message reason)
    {
        m_sink.reject(at, text, std::move(reason));
        return false;
    }

    void readValues(const Row& row, const DraftRow& common)
    {
        const Field& value = *fieldOf(m_kind, wideValueField(m_kind));
        bool isEmpty = true;
        for (const ValueColumn& column : m_map.values) {
            if (row.cell(column.column).text.trimmed().isEmpty())
                continue;
            isEmpty = false;
            DraftRow draft = common;
            draft.at.column = columnLetters(column.column);
            draft.fields[column.field] = {column.meaning, meaningOf(column), {}};
            StampOrder unused;
            m_unitOfCell.clear();
            if (readCell(value, row, column.column, unused, draft) && takeUnitOfCell(draft))
                m_sink.accept(std::move(draft));
        }
        if (isEmpty)
            refuseRemark(common);
    }

    static QString meaningOf(const ValueColumn& column)
    {
        return column.field == QLatin1String("period") ? Period::parse(column.meaning)->text() : column.meaning;
    }

    /// A row without any value is no record; but one that could never be one, such as a footnote, is said to be left out.
    void refuseRemark(const DraftRow& row)
    {
        const auto isThere = [&](const QString& field) {
            return row.fields.contains(field) || field == wideField(m_kind) || field == wideValueField(m_kind);
        };
        if (const Field* missing = missingField(m_kind, isThere))
            m_sink.reject(row.at, {}, Message{QT_TRANSLATE_NOOP("core", "The field “%1” is empty"), {missing->text()}});
    }

    const TableFile& m_table;
    FileKind m_kind;
    const ColumnMap& m_map;
    const ColumnFormats& m_formats;
    FileSink& m_sink;
    const FieldReader& m_reader;
    std::map<QString, DraftField> m_constants;
    std::map<QString, StampOrder> m_orders;
    SourceNames m_sources;
    std::set<std::pair<QString, QString>> m_noted; ///< column and word
    QString m_unitOfCell; ///< of the row's quantity, where it is written behind the number
};

} // namespace

void FileSink::reject(const SourceRef& at, const QString& text, Message reason)
{
    imported.submission.rejected.push_back({at, text, std::move(reason)});
}

void FileSink::note(const SourceRef& at, Message message)
{
    imported.submission.notes.push_back({at, std::move(message)});
}

void FileSink::accept(DraftRow row)
{
    if (auto rejected = attest::accept(row, imported.submission)) {
        imported.submission.rejected.push_back(std::move(*rejected));
        return;
    }
    ++file.accepted;
    imported.rows.push_back(std::move(row));
}

Result<std::map<QString, DraftField>> readConstants(const TableFile& table, const ColumnMap& map, const FieldReader& reader)
{
    const ColumnFormat format = formatOfConstants(table.entry());
    std::map<QString, DraftField> constants;
    for (const auto& [name, written] : map.constants) {
        const Field* field = fieldOf(table.entry().kind, name);
        StampOrder order;
        const Canonical canonical = reader.read(field->type, {written, Cell::Type::text}, format, order);
        if (!canonical.problem.isEmpty())
            return failure(ErrorKind::input, Message{QT_TRANSLATE_NOOP("core", "The fixed value “%1” does not fit the field “%2”: %3"),
                                                     {written, name, canonical.problem}},
                           table.place(), QT_TRANSLATE_NOOP("core", "Correct it in the entry's constants"));
        constants[name] = {written, canonical.text, {}};
    }
    return constants;
}

Result<void> readRecords(const TableFile& table, const ColumnMap& map, const ColumnFormats& formats, FileSink& sink,
                         const Progress& progress)
{
    const QString zone = table.entry().timezone;
    const ZoneClock clock(zone.isEmpty() ? sink.imported.submission.engagement.timezone : zone);
    const FieldReader reader(clock, false);
    auto constants = readConstants(table, map, reader);
    if (!constants)
        return constants.failure();
    RecordFile file(table, map, formats, sink, reader, std::move(*constants));
    bool stopped = false;
    const auto read = table.forEachRow([&](const Row& row) {
        file.read(row);
        stopped = sink.file.rows % kRowsBetweenQuestions == 0 && progress.isCancelled();
        return !stopped;
    });
    if (!read)
        return read.failure();
    return stopped ? Result<void>(cancelled()) : Result<void>();
}

} // namespace attest
