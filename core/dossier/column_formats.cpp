// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/column_formats.h"

#include <QSet>

namespace attest {
namespace {

constexpr int kRowsBetweenQuestions = 4096;

bool isDated(FieldType type)
{
    return type == FieldType::date || type == FieldType::stamp || type == FieldType::month || type == FieldType::period;
}

QChar signOf(const QString& text)
{
    return text.isEmpty() ? QChar() : text.front();
}

NumberFormatHint hintOf(const FileEntry& entry)
{
    NumberFormatHint hint;
    if (entry.decimal)
        hint.decimal = signOf(*entry.decimal);
    if (entry.grouping)
        hint.grouping = signOf(*entry.grouping);
    return hint;
}

DateFormat givenDateFormat(const FileEntry& entry)
{
    if (entry.dateFormat.isEmpty())
        return {};
    auto format = DateFormat::fromTokens(entry.dateFormat);
    return format ? std::move(*format) : DateFormat();
}

/// Collects what the cells of numbers say; one column, or all value columns of a wide file.
struct NumberEvidence {
    std::vector<int> columns;
    NumberFormatRecognizer recognizer;
};

/// Collects what the cells of dates say.
struct DateEvidence {
    int column;
    FieldType type;
    DateFormatRecognizer recognizer;
    QSet<QString> periods; ///< the different cells of a period, to see whether all are firsts of a month
};

class FormatDecision {
public:
    FormatDecision(const TableFile& table, const ColumnMap& map) : m_table(table), m_entry(table.entry())
    {
        const bool numbersGiven = m_entry.decimal && m_entry.grouping;
        for (const FieldColumn& column : map.columns) {
            const FieldType type = column.field->type;
            if (type == FieldType::number && !numbersGiven)
                m_numbers.push_back({{column.column}, NumberFormatRecognizer(hintOf(m_entry))});
            if (isDated(type) && (m_entry.dateFormat.isEmpty() || type == FieldType::period))
                m_dates.push_back({column.column, type, {}, {}});
            m_formats.byColumn[column.column] = given();
        }
        addValues(map, numbersGiven);
    }

    bool isNeeded() const { return !m_numbers.empty() || !m_dates.empty(); }

    void add(const Row& row)
    {
        for (NumberEvidence& evidence : m_numbers) {
            for (const int column : evidence.columns) {
                if (const Cell& cell = row.cell(column); cell.type == Cell::Type::text)
                    evidence.recognizer.add(cell.text);
            }
        }
        for (DateEvidence& evidence : m_dates)
            addDate(evidence, row.cell(evidence.column));
    }

    Result<ColumnFormats> verdict()
    {
        for (const NumberEvidence& evidence : m_numbers) {
            if (const auto decided = decide(evidence); !decided)
                return decided.failure();
        }
        for (const DateEvidence& evidence : m_dates) {
            if (const auto decided = decide(evidence); !decided)
                return decided.failure();
        }
        return std::move(m_formats);
    }

private:
    ColumnFormat given() const
    {
        ColumnFormat format;
        format.number = {signOf(m_entry.decimal.value_or(QStringLiteral("."))), signOf(m_entry.grouping.value_or(QString()))};
        format.date = givenDateFormat(m_entry);
        return format;
    }

    void addValues(const ColumnMap& map, bool numbersGiven)
    {
        NumberEvidence all{{}, NumberFormatRecognizer(hintOf(m_entry))};
        for (const ValueColumn& column : map.values) {
            all.columns.push_back(column.column);
            m_formats.byColumn[column.column] = given();
        }
        if (!all.columns.empty() && !numbersGiven)
            m_numbers.push_back(std::move(all));
    }

    void addDate(DateEvidence& evidence, const Cell& cell)
    {
        if (cell.type != Cell::Type::text && cell.type != Cell::Type::date)
            return;
        if (evidence.type == FieldType::period)
            evidence.periods.insert(cell.text.trimmed());
        const bool isPeriod = evidence.type == FieldType::period || evidence.type == FieldType::month;
        const bool isIsoPeriod = isPeriod && Period::parse(cell.text.trimmed());
        if (cell.type == Cell::Type::text && m_entry.dateFormat.isEmpty() && !isIsoPeriod)
            evidence.recognizer.add(cell.text);
    }

    void note(int column, const Message& message)
    {
        if (!message.isEmpty())
            m_formats.notes.push_back({m_table.at(m_entry.headerRow, column), message});
    }

    Result<void> decide(const NumberEvidence& evidence)
    {
        const NumberFormatVerdict verdict = evidence.recognizer.verdict();
        const int first = evidence.columns.front();
        if (!verdict.isUsable())
            return failure(ErrorKind::input, verdict.message, m_table.place(0, first),
                           QT_TRANSLATE_NOOP("core", "State decimal and grouping of this file"));
        if (verdict.state == NumberFormatVerdict::State::proven)
            note(first, verdict.message);
        for (const int column : evidence.columns)
            m_formats.byColumn[column].number = verdict.format;
        return {};
    }

    Result<void> decide(const DateEvidence& evidence)
    {
        using State = DateFormatVerdict::State;
        ColumnFormat& format = m_formats.byColumn[evidence.column];
        if (m_entry.dateFormat.isEmpty()) {
            const DateFormatVerdict verdict = evidence.recognizer.verdict();
            if (verdict.state == State::ambiguous || verdict.state == State::contradictory)
                return failure(ErrorKind::input, verdict.message, m_table.place(0, evidence.column),
                               QT_TRANSLATE_NOOP("core", "State the date_format of this file"));
            if (verdict.isUsable())
                format.date = verdict.format;
            if (verdict.state == State::proven)
                note(evidence.column, verdict.message);
        }
        format.firstsAreMonths = areFirstsOfMonths(evidence, format);
        if (format.firstsAreMonths)
            note(evidence.column, QT_TRANSLATE_NOOP("core", "Every date is the first of a month; read as months"));
        return {};
    }

    static bool areFirstsOfMonths(const DateEvidence& evidence, const ColumnFormat& format)
    {
        bool anyDay = false;
        for (const QString& text : evidence.periods) {
            const auto period = readPeriod({text, Cell::Type::text}, format);
            const auto iso = period ? period : Period::parse(text);
            if (!iso || iso->days() != 1)
                continue;
            if (iso->from().day() != 1)
                return false;
            anyDay = true;
        }
        return anyDay;
    }

    const TableFile& m_table;
    const FileEntry& m_entry;
    std::vector<NumberEvidence> m_numbers;
    std::vector<DateEvidence> m_dates;
    ColumnFormats m_formats;
};

} // namespace

const ColumnFormat& ColumnFormats::of(int column) const
{
    return byColumn.at(column);
}

Result<ColumnFormats> decideFormats(const TableFile& table, const ColumnMap& map, const Progress& progress)
{
    FormatDecision decision(table, map);
    if (!decision.isNeeded())
        return decision.verdict();
    int rows = 0;
    bool stopped = false;
    const auto read = table.forEachRow([&](const Row& row) {
        decision.add(row);
        stopped = ++rows % kRowsBetweenQuestions == 0 && progress.isCancelled();
        return !stopped;
    });
    if (!read)
        return read.failure();
    if (stopped)
        return cancelled();
    return decision.verdict();
}

ColumnFormat formatOfConstants(const FileEntry& entry)
{
    ColumnFormat format;
    format.date = givenDateFormat(entry);
    return format;
}

Failure cancelled()
{
    return failure(ErrorKind::cancelled, QT_TRANSLATE_NOOP("core", "The import was stopped; nothing was changed"));
}

} // namespace attest
