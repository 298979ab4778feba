// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/calls.h"
#include "app/cli/json_forms.h"
#include "app/cli/opened_case.h"
#include "app/cli/text_forms.h"
#include "core/commands/add_files.h"
#include "core/commands/take_back_import.h"
#include "core/domain/names.h"
#include "core/intake/entry_json.h"
#include "core/recognition/table_recognition.h"
#include "core/store/snapshot_reader.h"

#include <QFileInfo>

namespace attest::cli {
namespace {

const QString kSet = QStringLiteral("set");

/// What the person states with `--set KEY=VALUE`: keys of an entry in dossier.json, "columns.FIELD" and "constants.FIELD".
struct Stated {
    FileEntry entry;
    std::set<QString> fixed;
};

Result<Stated> statedBy(const Call& call)
{
    QJsonObject entry{{QStringLiteral("kind"), nameOf(FileKind::evidence)}};
    Stated stated;
    for (const QString& setting : call.values(kSet)) {
        const QString key = setting.section(u'=', 0, 0);
        const QString value = setting.section(u'=', 1);
        if (!setting.contains(u'=') || key.isEmpty())
            return failure(ErrorKind::usage, {"--set needs KEY=VALUE, not “%1”", {setting}});
        const QString group = key.section(u'.', 0, 0);
        stated.fixed.insert(group == QLatin1String("constants") ? key.section(u'.', 1) : group);
        if (key.contains(u'.')) {
            QJsonObject fields = entry.value(group).toObject();
            fields.insert(key.section(u'.', 1), value);
            entry.insert(group, fields);
        } else {
            const bool isNumber = key == QLatin1String("header_row");
            entry.insert(key, isNumber ? QJsonValue(value.toInt()) : QJsonValue(value));
        }
    }
    auto parsed = entryFromJson(entry, QStringLiteral("--set"), QString());
    if (!parsed)
        return parsed.failure();
    stated.entry = *std::move(parsed);
    return stated;
}

Result<TableRecognition> recognized(const QString& path, const Stated& stated, const Submission& header, const SharedBytes& bytes)
{
    FileEntry entry = stated.entry;
    entry.path = QFileInfo(path).fileName();
    return recognizeTable(bytes, entry, stated.fixed, header, NoProgress());
}

Result<SharedBytes> opened(const QString& path)
{
    auto bytes = bytesOfFile(path);
    return bytes ? bytes : failure(ErrorKind::input, bytes.error().what, {path, {}, 0, {}, {}}, bytes.error().advice);
}

QJsonObject recognitionJson(const TableRecognition& recognition)
{
    return {{QStringLiteral("entry"), toJson(recognition.entry)},
            {QStringLiteral("rows"), recognition.rows},
            {QStringLiteral("verdicts"), jsonArray(recognition.verdicts, [](const ReadingVerdict& verdict) {
                 return QJsonObject{{QStringLiteral("about"), verdict.about}, {QStringLiteral("value"), verdict.value},
                                    {QStringLiteral("why"), verdict.why.english()}};
             })},
            {QStringLiteral("columns"), jsonArray(recognition.columns, [](const ColumnVerdict& column) {
                 return QJsonObject{{QStringLiteral("column"), columnLetters(column.column)}, {QStringLiteral("heading"), column.heading},
                                    {QStringLiteral("field"), column.field}, {QStringLiteral("unit"), column.unit},
                                    {QStringLiteral("verdict"), column.verdict.english()}};
             })},
            {QStringLiteral("left_out"), jsonArray(recognition.leftOut, [](const LeftOutRow& row) {
                 return QJsonObject{{QStringLiteral("row"), row.row}, {QStringLiteral("text"), row.text},
                                    {QStringLiteral("why"), row.why.english()}};
             })},
            {QStringLiteral("questions"), jsonArray(recognition.questions, [](const ReadingQuestion& question) {
                 return QJsonObject{{QStringLiteral("about"), question.about}, {QStringLiteral("question"), question.question.english()},
                                    {QStringLiteral("choices"), QJsonArray::fromStringList(question.choices)}};
             })}};
}

QString recognitionText(const TableRecognition& recognition)
{
    QString text;
    for (const ReadingVerdict& verdict : recognition.verdicts)
        text += QStringLiteral("%1: %2 (%3)\n").arg(verdict.about, verdict.value, verdict.why.english());
    for (const ColumnVerdict& column : recognition.columns)
        text += QStringLiteral("column %1 “%2”: %3; %4\n").arg(columnLetters(column.column), column.heading, column.field, column.verdict.english());
    for (const LeftOutRow& row : recognition.leftOut)
        text += QStringLiteral("row %1 left out: %2\n").arg(row.row).arg(row.why.english());
    for (const ReadingQuestion& question : recognition.questions)
        text += QStringLiteral("question (%1): %2 [%3]\n").arg(question.about, question.question.english(), question.choices.join(u" | "));
    return text;
}

Result<Answer> recognize(const Call& call, const Clock&)
{
    const auto stated = statedBy(call);
    const auto bytes = opened(call.words[0]);
    if (!stated || !bytes)
        return stated ? bytes.failure() : stated.failure();
    Submission header;
    if (call.words.size() > 1) {
        const auto stored = openCase(call.words[1], CaseFile::Mode::readOnly);
        if (!stored)
            return stored.failure();
        header = stored->snapshot->latest();
    }
    const auto recognition = recognized(call.words[0], *stated, header, *bytes);
    if (!recognition)
        return recognition.failure();
    return Answer{recognitionJson(*recognition), recognitionText(*recognition), !recognition->questions.empty()};
}

Failure leftOpen(const QString& path, const TableRecognition& recognition)
{
    QStringList open;
    for (const ReadingQuestion& question : recognition.questions)
        open << QStringLiteral("%1: %2").arg(question.about, question.question.english());
    return failure(ErrorKind::refused, {"The file does not say everything: %1", {open.join(u"; ")}}, {path, {}, 0, {}, {}},
                   "Answer with --set KEY=VALUE");
}

Result<Answer> add(const Call& call, const Clock& clock)
{
    const auto stated = statedBy(call);
    if (!stated)
        return stated.failure();
    auto stored = openCase(call.words[0], CaseFile::Mode::readWrite);
    if (!stored)
        return stored.failure();
    DossierEdit edit;
    std::vector<NewFile> files;
    for (const QString& path : call.words.mid(1)) {
        const auto bytes = opened(path);
        if (!bytes)
            return bytes.failure();
        const auto recognition = recognized(path, *stated, stored->snapshot->latest(), *bytes);
        if (!recognition)
            return recognition.failure();
        if (!recognition->questions.empty())
            return leftOpen(path, *recognition);
        edit.files.push_back(recognition->entry);
        files.push_back({recognition->entry.path, *bytes});
    }
    NoProgress progress;
    if (const auto added = addFiles({*stored->file, actorOf(call, *stored->snapshot), clock}, edit, files, progress); !added)
        return added.failure();
    SnapshotReader reader;
    const auto snapshot = reader.read(*stored->file, progress);
    if (!snapshot)
        return snapshot.failure();
    const Submission& submission = (*snapshot)->latest();
    return Answer{QJsonObject{{QStringLiteral("revision"), submission.revision},
                              {QStringLiteral("files"), jsonArray(submission.files, [&](const SourceFile& file) { return jsonOf(file, submission); })}},
                  importText(submission), false};
}

Result<Answer> takeBack(const Call& call, const Clock& clock)
{
    const auto stored = openCase(call.words[0], CaseFile::Mode::readWrite);
    if (!stored)
        return stored.failure();
    NoProgress progress;
    bool isNumber = false;
    const qint64 event = call.words[1].toLongLong(&isNumber);
    if (!isNumber)
        return failure(ErrorKind::usage, {"“%1” is not the number of an entry of the trail", {call.words[1]}});
    const auto done = takeBackImport({*stored->file, actorOf(call, *stored->snapshot), clock}, event,
                                     call.value(QStringLiteral("note")), progress);
    if (!done)
        return done.failure();
    return Answer{QJsonObject{{QStringLiteral("event"), event}}, QStringLiteral("entry %1 taken back").arg(event), false};
}

} // namespace

std::vector<CallDefinition> intakeCalls()
{
    const QString by = QStringLiteral("by");
    return {{"recognize", "FILE [CASE] [--set KEY=VALUE]…", 1, 2, {kSet}, {}, "say how a file would be read, and what it leaves open", recognize},
            {"add", "CASE FILE… [--set KEY=VALUE]… [--by ID]", 2, 1000, {kSet, by}, {}, "add files to the latest submission", add},
            {"take-back", "CASE EVENT --note REASON [--by ID]", 2, 2, {QStringLiteral("note"), by}, {},
             "take back an import by the number of its entry in the trail", takeBack}};
}

} // namespace attest::cli
