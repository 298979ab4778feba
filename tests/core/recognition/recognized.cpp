// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/recognition/recognized.h"

#include <gtest/gtest.h>

namespace attest {

Submission knownCase()
{
    Submission header;
    header.engagement.period = Period::year(2024);
    header.engagement.timezone = QStringLiteral("Europe/Berlin");
    for (const char* id : {"M-1", "M-2"}) {
        Meter meter;
        meter.id = QString::fromLatin1(id);
        meter.unit = Unit::kWh();
        header.meters.push_back(meter);
    }
    for (const char* id : {"EL-GRID", "BOILER"}) {
        Source source;
        source.id = QString::fromLatin1(id);
        header.sources.push_back(source);
    }
    return header;
}

TableRecognition recognized(const QString& text, const QString& path, const Submission& header)
{
    FileEntry entry;
    entry.path = path;
    const auto result = recognizeTable(bytesOf(text.toUtf8()), entry, {}, header, NoProgress());
    if (!result) {
        ADD_FAILURE() << result.error().line().toStdString();
        return {};
    }
    return *result;
}

TableRecognition recognizedAgain(const QString& text, const TableRecognition& first, const std::set<QString>& fixed)
{
    const auto result = recognizeTable(bytesOf(text.toUtf8()), first.entry, fixed, knownCase(), NoProgress());
    if (!result) {
        ADD_FAILURE() << result.error().line().toStdString();
        return {};
    }
    return *result;
}

bool asks(const TableRecognition& recognition, const char* about)
{
    return std::any_of(recognition.questions.begin(), recognition.questions.end(),
                       [&](const ReadingQuestion& question) { return question.about == QLatin1String(about); });
}

QStringList choicesOf(const TableRecognition& recognition, const char* about)
{
    for (const ReadingQuestion& question : recognition.questions) {
        if (question.about == QLatin1String(about))
            return question.choices;
    }
    return {};
}

QList<int> leftOutRows(const TableRecognition& recognition)
{
    QList<int> rows;
    for (const LeftOutRow& row : recognition.leftOut)
        rows << row.row;
    return rows;
}

QString columnOf(const TableRecognition& recognition, const char* field)
{
    const auto found = recognition.entry.columns.find(QString::fromLatin1(field));
    return found == recognition.entry.columns.end() ? QString() : found->second;
}

ColumnRole roleOf(const TableRecognition& recognition, const QString& heading)
{
    for (const ColumnVerdict& column : recognition.columns) {
        if (column.heading == heading)
            return column.role;
    }
    ADD_FAILURE() << "no column " << heading.toStdString();
    return ColumnRole::empty;
}

std::set<QString> allKeys()
{
    std::set<QString> keys;
    for (const char* key : {"kind", "sheet", "range", "header_row", "encoding", "delimiter", "quote", "decimal", "grouping", "date_format",
                            "timezone", "stamp", "layout", "columns", "constants"})
        keys.insert(QString::fromLatin1(key));
    return keys;
}

} // namespace attest
