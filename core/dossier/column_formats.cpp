// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/column_formats.h"

#include "core/dossier/stamp_reader.h"
#include "core/tables/decimal_digits.h"
#include "core/tables/number_with_unit.h"

namespace attest {
namespace {

constexpr int kRowsBetweenQuestions = 4096;

bool isDated(FieldType type)
{
    return type == FieldType::date || type == FieldType::stamp || type == FieldType::month || type == FieldType::period;
}

QChar signOf(const QString& text)
{
    return text.isEmpty() ? QChar() : plainSign(text.front());
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

bool areFirstsOfMonths(const std::set<std::string, std::less<>>& texts, const ColumnFormat& format)
{
    bool anyDay = false;
    for (const std::string& text : texts) {
        const QString written = QString::fromStdString(text);
        const auto period = readPeriod({written, Cell::Type::text}, format);
        const auto iso = period ? period : Period::parse(written);
        if (!iso || iso->days() != 1)
            continue;
        if (iso->from().day() != 1)
            return false;
        anyDay = true;
    }
    return anyDay;
}

std::string_view trimmed(std::string_view text)
{
    const std::size_t begin = text.find_first_not_of(" \t");
    return begin == std::string_view::npos ? std::string_view() : text.substr(begin, text.find_last_not_of(" \t") - begin + 1);
}

} // namespace

const ColumnFormat& ColumnFormats::of(int column) const
{
    return byColumn.at(column);
}

FormatEvidence::FormatEvidence(const TableFile& table, const ColumnMap& map) : m_table(table), m_entry(table.entry())
{
    const bool numbersGiven = m_entry.decimal && m_entry.grouping;
    for (const FieldColumn& column : map.columns) {
        const FieldType type = column.field->type;
        if (type == FieldType::number && !numbersGiven)
            m_numbers.push_back({{column.column}, NumberFormatRecognizer(hintOf(m_entry)), {}, {}});
        if (isDated(type) && (m_entry.dateFormat.isEmpty() || type == FieldType::period))
            m_dates.push_back({column.column, type, {}, 0, {}, {}});
        m_given[column.column] = given();
    }
    addValues(map, numbersGiven);
}

ColumnFormat FormatEvidence::given() const
{
    ColumnFormat format;
    format.number = {signOf(m_entry.decimal.value_or(QStringLiteral("."))), signOf(m_entry.grouping.value_or(QString()))};
    format.date = givenDateFormat(m_entry);
    return format;
}

void FormatEvidence::addValues(const ColumnMap& map, bool numbersGiven)
{
    Numbers all{{}, NumberFormatRecognizer(hintOf(m_entry)), {}, {}};
    for (const ValueColumn& column : map.values) {
        all.columns.push_back(column.column);
        m_given[column.column] = given();
    }
    if (!all.columns.empty() && !numbersGiven)
        m_numbers.push_back(std::move(all));
}

void FormatEvidence::add(const Utf8Row& row, const KnownCells& known)
{
    if (row.hidden && m_hidden++ == 0)
        m_firstHidden = row.number;
    auto plain = known.plain.begin();
    for (Numbers& evidence : m_numbers) {
        for (const int column : evidence.columns) {
            const bool isPlain = plain != known.plain.end() && plain->column == column;
            const Utf8Cell cell = row.cell(column);
            if (!isPlain || cell.type != Cell::Type::text || !evidence.plain.add(cell.text, static_cast<std::size_t>(plain->places)))
                addNumber(evidence, cell);
            plain += isPlain ? 1 : 0;
        }
    }
    for (Dates& evidence : m_dates) {
        const Utf8Cell cell = row.cell(evidence.column);
        if (evidence.column == known.iso && evidence.type == FieldType::stamp && cell.type == Cell::Type::text)
            ++evidence.iso;
        else
            addDate(evidence, cell);
    }
}

void FormatEvidence::addNumber(Numbers& evidence, const Utf8Cell& cell)
{
    if (cell.type != Cell::Type::text || evidence.plain.add(cell.text))
        return;
    const std::string_view shape = numberShape(cell.text, m_shape);
    const bool isPlain = shape.data() == m_shape.data();
    const auto parts = isPlain ? std::nullopt : numberWithUnit(cell.decoded().text);
    if (parts) {
        const std::string number = parts->number.toStdString();
        if (!evidence.texts.add(numberShape(number, m_shape), number))
            evidence.recognizer.add(parts->number);
    } else if (!evidence.texts.add(shape, cell.text)) {
        evidence.recognizer.add(cell.decoded().text);
    }
}

void FormatEvidence::addDate(Dates& evidence, const Utf8Cell& cell)
{
    if (cell.type != Cell::Type::text && cell.type != Cell::Type::date)
        return;
    if (evidence.type == FieldType::period && !evidence.periods.contains(trimmed(cell.text)))
        evidence.periods.emplace(trimmed(cell.text));
    const bool isPeriod = evidence.type == FieldType::period || evidence.type == FieldType::month;
    const bool isOpen = cell.type == Cell::Type::text && m_entry.dateFormat.isEmpty();
    if (!isOpen || (isPeriod && Period::parse(cell.decoded().text.trimmed())))
        return;
    if (isIsoMinute(cell.text))
        ++evidence.iso;
    else if (!evidence.texts.add(cell.text, cell.text))
        evidence.recognizer.add(cell.decoded().text);
}

void FormatEvidence::note(int column, const Message& message, ColumnFormats& formats) const
{
    if (!message.isEmpty())
        formats.notes.push_back({m_table.at(m_entry.headerRow, column), message});
}

Result<void> FormatEvidence::decide(const Numbers& evidence, ColumnFormats& formats) const
{
    NumberFormatRecognizer recognizer = evidence.recognizer;
    const auto add = [&](std::string_view text, int times) {
        recognizer.add(QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())), times);
    };
    evidence.plain.forEach(add);
    evidence.texts.forEach(add);
    const NumberFormatVerdict verdict = recognizer.verdict();
    const int first = evidence.columns.front();
    if (!verdict.isUsable())
        return failure(ErrorKind::input, verdict.message, m_table.place(0, first),
                       QT_TRANSLATE_NOOP("core", "State decimal and grouping of this file"));
    if (verdict.state == NumberFormatVerdict::State::proven)
        note(first, verdict.message, formats);
    for (const int column : evidence.columns)
        formats.byColumn[column].number = verdict.format;
    return {};
}

Result<void> FormatEvidence::decide(const Dates& evidence, ColumnFormats& formats) const
{
    using State = DateFormatVerdict::State;
    ColumnFormat& format = formats.byColumn[evidence.column];
    if (m_entry.dateFormat.isEmpty()) {
        DateFormatRecognizer recognizer = evidence.recognizer;
        if (evidence.iso > 0)
            recognizer.add(u"2000-01-01 00:00", evidence.iso);
        evidence.texts.forEach([&](std::string_view text, int times) {
            recognizer.add(QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())), times);
        });
        const DateFormatVerdict verdict = recognizer.verdict();
        if (verdict.state == State::ambiguous || verdict.state == State::contradictory)
            return failure(ErrorKind::input, verdict.message, m_table.place(0, evidence.column),
                           QT_TRANSLATE_NOOP("core", "State the date_format of this file"));
        if (verdict.isUsable())
            format.date = verdict.format;
        if (verdict.state == State::proven)
            note(evidence.column, verdict.message, formats);
    }
    format.firstsAreMonths = areFirstsOfMonths(evidence.periods, format);
    if (format.firstsAreMonths)
        note(evidence.column, QT_TRANSLATE_NOOP("core", "Every date is the first of a month; read as months"), formats);
    return {};
}

Result<ColumnFormats> FormatEvidence::verdict() const
{
    ColumnFormats formats{m_given, {}};
    for (const Numbers& evidence : m_numbers) {
        if (const auto decided = decide(evidence, formats); !decided)
            return decided.failure();
    }
    for (const Dates& evidence : m_dates) {
        if (const auto decided = decide(evidence, formats); !decided)
            return decided.failure();
    }
    if (m_hidden > 0)
        formats.notes.push_back({m_table.at(m_firstHidden),
                                 Message{QT_TRANSLATE_NOOP("core", "%1 hidden rows were read, the first one is row %2"),
                                         {argument(m_hidden), argument(m_firstHidden)}}});
    return formats;
}

Result<ColumnFormats> decideFormats(const TableFile& table, const ColumnMap& map, const Progress& progress)
{
    FormatEvidence evidence(table, map);
    const auto read = table.forEachUtf8Row([&](const Utf8Row& row) {
        evidence.add(row);
        return row.number % kRowsBetweenQuestions != 0 || !progress.isCancelled();
    });
    if (!read)
        return read.failure();
    if (progress.isCancelled())
        return cancelled();
    return evidence.verdict();
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
