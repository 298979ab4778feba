// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/questions.h"

#include "core/domain/names.h"
#include "core/importers/fields.h"
#include "ui/intake/look.h"

#include <QSet>

namespace attest {
namespace {

const QString kColumns = QStringLiteral("columns");
constexpr qsizetype kMostNames = 200;

/// The field that a question about a column names.
QString fieldNamedBy(const ReadingQuestion& question, FileKind kind)
{
    if (question.question.arguments().empty())
        return {};
    const auto* field = std::get_if<QString>(&question.question.arguments().front());
    return field != nullptr && fieldOf(kind, *field) != nullptr ? *field : QString();
}

OpenQuestion asked(const ReadingQuestion& question, FileKind kind)
{
    OpenQuestion open{question.about, {}, question.column, question.question, question.choices, true};
    if (question.about != kColumns)
        return open;
    open.field = fieldNamedBy(question, kind);
    if (!open.field.isEmpty() && !open.choices.isEmpty())
        return open;
    // Without choices it is the year of months that have none, or something that only the sender can mend.
    open.canAnswer = question.column < 0 && open.choices.isEmpty();
    open.key = open.canAnswer ? QStringLiteral("year") : kColumns;
    return open;
}

bool hasField(const FileEntry& entry, const QString& field)
{
    const bool isWide = entry.wide && !entry.values.empty() && (field == wideField(entry.kind) || field == wideValueField(entry.kind));
    const bool isTimeOfMonths = entry.wide && !entry.values.empty() && entry.kind == FileKind::meterIntervals && field == u"time"
                                && Period::parse(entry.values.front().second).has_value();
    return isWide || isTimeOfMonths || entry.columns.contains(field) || entry.constants.contains(field);
}

QStringList namesOfColumns(const TableRecognition& recognition)
{
    QStringList names;
    for (const ColumnVerdict& column : recognition.columns)
        names += column.heading.trimmed().isEmpty() ? columnLetters(column.column) : column.heading;
    return names;
}

bool isAsked(const std::vector<OpenQuestion>& questions, const QString& field)
{
    return std::any_of(questions.begin(), questions.end(),
                       [&](const OpenQuestion& question) { return question.field == field || question.key == field; });
}

void addMissing(const TableRecognition& recognition, std::vector<OpenQuestion>& questions)
{
    const FileEntry& entry = recognition.entry;
    for (const Field& field : fieldsOf(entry.kind)) {
        const auto isThere = [&](const QString& name) { return hasField(entry, name); };
        const QStringList others = field.alternatives();
        const bool isCovered = isThere(field.text()) || (!others.isEmpty() && std::all_of(others.begin(), others.end(), isThere));
        if (!field.required || isCovered || isAsked(questions, field.text()))
            continue;
        questions.push_back({kColumns, field.text(), -1, Message{QT_TRANSLATE_NOOP("core", "Which column is “%1”?"), {field.text()}},
                             namesOfColumns(recognition), true});
    }
}

class NameCollector {
public:
    explicit NameCollector(const Submission& header) : m_header(header) {}

    void add(const QString& field, const QString& written)
    {
        const QString name = written.trimmed();
        if (name.isEmpty())
            return;
        if (field == u"meter" && m_header.meter(name) == nullptr)
            keep(m_names.meters, m_meters, name);
        if (field == u"source" && m_header.source(name) == nullptr)
            keep(m_names.sources, m_sources, name);
    }

    UnknownNames names() { return std::move(m_names); }

private:
    static void keep(QStringList& list, QSet<QString>& seen, const QString& name)
    {
        if (list.size() < kMostNames && !seen.contains(name)) {
            seen.insert(name);
            list += name;
        }
    }

    const Submission& m_header;
    UnknownNames m_names;
    QSet<QString> m_meters;
    QSet<QString> m_sources;
};

} // namespace

std::vector<OpenQuestion> openQuestions(const TableRecognition& recognition, const std::set<QString>& fixed)
{
    std::vector<OpenQuestion> questions;
    if (recognition.entry.kind == FileKind::evidence)
        return questions;
    for (const ReadingQuestion& question : recognition.questions)
        questions.push_back(asked(question, recognition.entry.kind));
    if (fixed.contains(kColumns) && !recognition.columns.empty())
        addMissing(recognition, questions);
    return questions;
}

UnknownNames unknownNames(const FileEntry& entry, const Look& look, const Submission& header)
{
    NameCollector names(header);
    for (const auto& [field, value] : entry.constants)
        names.add(field, value);
    for (const auto& [heading, meaning] : entry.values) {
        if (wideField(entry.kind) == u"meter" && !Period::parse(meaning))
            names.add(QStringLiteral("meter"), meaning);
    }
    if (!look.preview)
        return names.names();
    std::map<QString, QString> fields; // letters → field
    for (std::size_t i = 0; i < look.preview->columns.size(); ++i) {
        const PreviewColumn& column = look.preview->columns[i];
        if (column.field != u"meter" && column.field != u"source")
            continue;
        fields[column.column] = column.field;
        for (const PreviewRow& row : look.preview->rows)
            names.add(column.field, i < row.cells.size() ? row.cells[i].written : QString());
    }
    if (look.check && look.check->trial) {
        for (const RejectedRow& row : look.check->trial->rejected()) {
            if (const auto field = fields.find(row.at.column); field != fields.end() && !row.at.column.isEmpty())
                names.add(field->second, row.text);
        }
    }
    return names.names();
}

} // namespace attest
