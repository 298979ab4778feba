// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trail/import_record.h"

#include "core/trail/payload_reader.h"

namespace attest {
namespace {

QJsonObject toJson(const SourceFile& file)
{
    return {{QStringLiteral("id"), file.id},
            {QStringLiteral("path"), file.path},
            {QStringLiteral("kind"), nameOf(file.kind)},
            {QStringLiteral("sha256"), file.sha256},
            {QStringLiteral("size"), file.size},
            {QStringLiteral("rows"), file.rows},
            {QStringLiteral("accepted"), file.accepted}};
}

Result<SourceFile> sourceFile(const QJsonObject& object)
{
    PayloadReader reader(object);
    SourceFile file;
    file.id = reader.text("id");
    file.path = reader.text("path");
    file.kind = reader.word<FileKind>("kind");
    file.sha256 = reader.text("sha256");
    file.size = object.value(QLatin1String("size")).toInteger(-1);
    file.rows = object.value(QLatin1String("rows")).toInteger(-1);
    file.accepted = object.value(QLatin1String("accepted")).toInteger(-1);
    if (file.size < 0 || file.rows < 0 || file.accepted < 0)
        reader.fail("size");
    if (!reader.isGood())
        return reader.failure();
    return file;
}

} // namespace

QJsonObject payloadOf(const ImportRecord& record)
{
    QJsonArray files;
    for (const SourceFile& file : record.files)
        files.append(toJson(file));
    return {{QStringLiteral("revision"), record.revision},
            {QStringLiteral("label"), record.label},
            {QStringLiteral("date"), record.date.toString(Qt::ISODate)},
            {QStringLiteral("reason"), record.reason},
            {QStringLiteral("dossier"), record.dossier},
            {QStringLiteral("rows"), record.rows},
            {QStringLiteral("rejected"), record.rejected},
            {QStringLiteral("notes"), record.notes},
            {QStringLiteral("series"), record.series},
            {QStringLiteral("files"), files}};
}

Result<ImportRecord> importRecord(const QJsonObject& payload)
{
    PayloadReader reader(payload);
    ImportRecord record;
    record.revision = reader.number("revision");
    record.label = reader.text("label");
    record.date = reader.date("date");
    record.reason = reader.text("reason");
    record.dossier = reader.text("dossier");
    record.rows = reader.text("rows");
    record.rejected = reader.text("rejected");
    record.notes = reader.text("notes");
    record.series = reader.text("series");
    for (const QJsonValue& value : reader.array("files")) {
        auto file = sourceFile(value.toObject());
        if (!file)
            return file.failure();
        record.files.push_back(*std::move(file));
    }
    if (!reader.isGood())
        return reader.failure();
    return record;
}

} // namespace attest
