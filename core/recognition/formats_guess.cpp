// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recognition/formats_guess.h"

#include "core/recognition/date_tokens.h"
#include "core/recognition/interval_stamps.h"

namespace attest {
namespace {

constexpr qsizetype kFewestStamps = 10;
constexpr qint64 kFewestJumps = 2; // of the wrong order
constexpr qint64 kTimesFewer = 10; // jumps of the right order

const QString kDecimal = QStringLiteral("decimal");
const QString kGrouping = QStringLiteral("grouping");
const QString kDateFormat = QStringLiteral("date_format");

NumberFormatHint hintOf(const FileEntry& entry)
{
    NumberFormatHint hint;
    if (entry.decimal)
        hint.decimal = entry.decimal->isEmpty() ? QChar() : entry.decimal->front();
    if (entry.grouping)
        hint.grouping = entry.grouping->isEmpty() ? QChar() : entry.grouping->front();
    return hint;
}

NumberFormatVerdict verdictOf(const QStringList& texts, const NumberFormatHint& hint)
{
    NumberFormatRecognizer recognizer(hint);
    for (const QString& text : texts)
        recognizer.add(text);
    return recognizer.verdict();
}

/// Cells of the columns that one reading alone fits.
qint64 provingCells(const std::vector<FormatColumn>& columns)
{
    qint64 proving = 0;
    for (const FormatColumn& column : columns) {
        for (const ShapeStat& shape : column.profile->shapes()) {
            if (shape.type != Cell::Type::text)
                continue;
            NumberFormatRecognizer recognizer;
            recognizer.add(shape.examples.front());
            proving += recognizer.verdict().state == NumberFormatVerdict::State::proven ? shape.count : 0;
        }
    }
    return proving;
}

void takeNumberFormat(TableRecognition& recognition, const NumberFormat& format, qint64 proving)
{
    FileEntry& entry = recognition.entry;
    if (!entry.decimal) {
        entry.decimal = QString(format.decimal);
        recognition.verdicts.push_back({kDecimal, QString(format.decimal), Certainty::proven,
                                        Message{QT_TRANSLATE_NOOP("core", "proven by %1 cells, 0 contradict"), {argument(proving)}}});
    }
    if (!entry.grouping && !format.grouping.isNull()) {
        entry.grouping = QString(format.grouping);
        recognition.verdicts.push_back({kGrouping, QString(format.grouping), Certainty::proven,
                                        QT_TRANSLATE_NOOP("core", "thousands are grouped by it")});
    }
}

void askDecimal(TableRecognition& recognition, const NumberFormatVerdict& verdict, int column)
{
    recognition.questions.push_back({kDecimal, column, verdict.message, {QStringLiteral("."), QStringLiteral(",")}});
}

/// Texts of dates that are not in the form of ISO 8601.
QStringList foreignDates(const ColumnProfile& profile)
{
    QStringList texts;
    for (const QString& text : dateExamples(profile)) {
        if (!parseIsoStamp(text) && !Period::parse(text.trimmed()) && isDateText(text))
            texts << text;
    }
    return texts;
}

bool hasIsoDays(const FormatColumn& column)
{
    const QStringList texts = dateExamples(*column.profile);
    return std::any_of(texts.begin(), texts.end(), [](const QString& text) {
        const auto stamp = parseIsoStamp(text);
        return stamp && !stamp->monthOnly && !stamp->yearOnly;
    });
}

DateFormatVerdict dateVerdict(const QStringList& texts)
{
    DateFormatRecognizer recognizer;
    for (const QString& text : texts)
        recognizer.add(text);
    return recognizer.verdict();
}

qint64 countCells(const std::vector<FormatColumn>& columns, const DateFormat& format)
{
    qint64 cells = 0;
    for (const FormatColumn& column : columns) {
        for (const ShapeStat& shape : column.profile->shapes()) {
            if (shape.type != Cell::Type::text)
                continue;
            const DateFormatVerdict verdict = dateVerdict({shape.examples.front()});
            const bool proves = verdict.state == DateFormatVerdict::State::proven && verdict.format.tokens() == format.tokens();
            cells += proves ? shape.count : 0;
        }
    }
    return cells;
}

/// The order under which stamps follow each other in equal steps, where every other one makes jumps.
std::optional<QString> orderBySteps(const std::vector<FormatColumn>& columns, const QStringList& orders)
{
    for (const FormatColumn& column : columns) {
        const QStringList& texts = column.profile->sequence();
        if (column.type != FieldType::stamp || texts.size() < kFewestStamps || orders.size() < 2)
            continue;
        std::vector<std::pair<qint64, QString>> jumps;
        for (const QString& order : orders) {
            const auto tokens = dateTokens(foreignDates(*column.profile), order);
            const auto format = DateFormat::fromTokens(tokens.value_or(order));
            const StampSequence sequence = format ? readSequence(texts, column.profile->last(), *format) : StampSequence();
            const bool isRead = sequence.hasTimes && sequence.stamps.size() * 10 >= static_cast<std::size_t>(texts.size()) * 9;
            jumps.emplace_back(isRead ? irregularSteps(sequence) : texts.size(), order);
        }
        std::sort(jumps.begin(), jumps.end());
        if (jumps[1].first >= kFewestJumps && jumps[0].first * kTimesFewer <= jumps[1].first)
            return jumps[0].second;
    }
    return std::nullopt;
}

/// The orders under which all texts can be read, by the tokens of the recogniser.
QStringList possibleOrders(const QStringList& texts)
{
    QStringList orders;
    std::set<QString> seen;
    for (const char* order : {"d/M/yyyy", "M/d/yyyy", "d/M/yy", "M/d/yy", "yy/M/d"}) {
        const auto tokens = dateTokens(texts, QString::fromLatin1(order));
        if (tokens && seen.insert(*tokens).second)
            orders << QString::fromLatin1(order);
    }
    return orders;
}

void askDateFormat(TableRecognition& recognition, const QStringList& texts, const Message& why, int column)
{
    QStringList choices;
    for (const QString& order : possibleOrders(texts))
        choices << *dateTokens(texts, order);
    recognition.questions.push_back({kDateFormat, column, why, choices});
}

class DateDecision {
public:
    DateDecision(TableRecognition& recognition, const std::vector<FormatColumn>& columns) : m_recognition(recognition)
    {
        for (const FormatColumn& column : columns) {
            const QStringList texts = foreignDates(*column.profile);
            if (column.type != FieldType::period)
                m_hasIso = m_hasIso || hasIsoDays(column);
            if (texts.isEmpty())
                continue;
            m_columns.push_back(column);
            m_texts << texts;
        }
    }

    void decide()
    {
        if (m_columns.empty())
            return stateIso();
        const DateFormatVerdict all = dateVerdict(m_texts);
        if (all.state == DateFormatVerdict::State::proven)
            return takeProven(all.format.tokens(), all.message);
        if (all.state == DateFormatVerdict::State::ambiguous) {
            if (const auto order = orderBySteps(m_columns, possibleOrders(m_texts)))
                return takeProven(*order, QT_TRANSLATE_NOOP("core", "only so the stamps follow each other in equal steps"));
            return askDateFormat(m_recognition, m_texts, all.message, m_columns.front().view->column);
        }
        decideSingly();
    }

private:
    void stateIso()
    {
        if (m_hasIso)
            m_recognition.verdicts.push_back({kDateFormat, {}, Certainty::proven, QT_TRANSLATE_NOOP("core", "ISO 8601")});
    }

    void takeProven(const QString& order, Message why)
    {
        const auto tokens = dateTokens(m_texts, order);
        if (tokens && !m_hasIso) {
            const auto format = DateFormat::fromTokens(order);
            const qint64 proving = format ? countCells(m_columns, *format) : 0;
            if (proving > 0)
                why = Message{QT_TRANSLATE_NOOP("core", "no other order fits; proven by %1 cells, 0 contradict"), {argument(proving)}};
            m_recognition.entry.dateFormat = *tokens;
            m_recognition.verdicts.push_back({kDateFormat, *tokens, Certainty::proven, std::move(why)});
            return;
        }
        decideSingly();
    }

    /// Columns in different forms: each is decided on its own, and again at the import.
    void decideSingly()
    {
        for (const FormatColumn& column : m_columns) {
            const DateFormatVerdict& verdict = column.view->reading.date;
            if (verdict.state == DateFormatVerdict::State::ambiguous || verdict.state == DateFormatVerdict::State::contradictory)
                askDateFormat(m_recognition, foreignDates(*column.profile), verdict.message, column.view->column);
            else
                m_recognition.verdicts.push_back({kDateFormat, {}, Certainty::proven, verdict.message});
        }
    }

    TableRecognition& m_recognition;
    std::vector<FormatColumn> m_columns;
    QStringList m_texts;
    bool m_hasIso = false;
};

} // namespace

void guessNumberFormat(TableRecognition& recognition, const std::vector<FormatColumn>& columns, const std::set<QString>& fixed)
{
    FileEntry& entry = recognition.entry;
    if (!fixed.contains(kDecimal))
        entry.decimal.reset();
    if (!fixed.contains(kGrouping))
        entry.grouping.reset();
    QStringList texts;
    std::vector<FormatColumn> numbers;
    for (const FormatColumn& column : columns) {
        if (column.type != FieldType::number)
            continue;
        numbers.push_back(column);
        texts << numberExamples(*column.profile);
    }
    const NumberFormatVerdict all = verdictOf(texts, hintOf(entry));
    if (all.state == NumberFormatVerdict::State::proven)
        return takeNumberFormat(recognition, all.format, provingCells(numbers));
    if (all.state == NumberFormatVerdict::State::ambiguous)
        return askDecimal(recognition, all, numbers.front().view->column);
    if (all.state != NumberFormatVerdict::State::contradictory)
        return;
    for (const FormatColumn& column : numbers) {
        const NumberFormatVerdict own = verdictOf(numberExamples(*column.profile), hintOf(entry));
        if (!own.isUsable())
            askDecimal(recognition, own, column.view->column);
        else if (own.state == NumberFormatVerdict::State::proven)
            recognition.verdicts.push_back({kDecimal, QString(own.format.decimal), Certainty::proven, own.message});
    }
}

void guessDateFormat(TableRecognition& recognition, const std::vector<FormatColumn>& columns, const std::set<QString>& fixed)
{
    if (fixed.contains(kDateFormat))
        return;
    recognition.entry.dateFormat.clear();
    std::vector<FormatColumn> dated;
    for (const FormatColumn& column : columns) {
        if (column.type == FieldType::date || column.type == FieldType::stamp || column.type == FieldType::month || column.type == FieldType::period)
            dated.push_back(column);
    }
    DateDecision(recognition, dated).decide();
}

} // namespace attest
