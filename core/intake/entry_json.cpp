// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/entry_json.h"

#include "core/domain/names.h"
#include "core/dossier/json_object.h"
#include "core/dossier/parse_files.h"
#include "core/tables/table.h"

namespace attest {
namespace {

void put(QJsonObject& json, const char* key, const QString& text)
{
    if (!text.isEmpty())
        json.insert(QLatin1String(key), text);
}

void put(QJsonObject& json, const char* key, const QJsonObject& object)
{
    if (!object.isEmpty())
        json.insert(QLatin1String(key), object);
}

void put(QJsonObject& json, const char* key, const std::optional<QString>& text)
{
    if (text)
        json.insert(QLatin1String(key), *text);
}

QJsonObject textsOf(const std::map<QString, QString>& texts)
{
    QJsonObject json;
    for (const auto& [key, text] : texts)
        json.insert(key, text);
    return json;
}

QJsonObject columnsOf(const FileEntry& entry)
{
    QJsonObject columns = textsOf(entry.columns);
    if (!entry.wide)
        return columns;
    QJsonObject values;
    for (const auto& [heading, meaning] : entry.values)
        values.insert(heading, meaning);
    columns.insert(QStringLiteral("values"), values);
    return columns;
}

int usualHeaderRow(const FileEntry& entry)
{
    const auto range = CellRange::parse(entry.range);
    return range && !entry.range.isEmpty() ? range->firstRow : 1;
}

Failure moved(Error error, const QString& key, const QString& file)
{
    const QString wrapped = QStringLiteral("files[0]");
    if (error.place.jsonPath.startsWith(wrapped))
        error.place.jsonPath = key + error.place.jsonPath.mid(wrapped.size());
    error.place.file = file;
    return {std::move(error)};
}

} // namespace

QJsonObject toJson(const FileEntry& entry)
{
    QJsonObject json;
    put(json, "path", entry.path);
    json.insert(QStringLiteral("kind"), nameOf(entry.kind));
    put(json, "id", entry.id);
    put(json, "sheet", entry.sheet);
    put(json, "range", entry.range);
    if (entry.headerRow != usualHeaderRow(entry))
        json.insert(QStringLiteral("header_row"), entry.headerRow);
    put(json, "encoding", entry.encoding);
    put(json, "delimiter", entry.delimiter);
    put(json, "quote", entry.quote);
    put(json, "decimal", entry.decimal);
    put(json, "grouping", entry.grouping);
    put(json, "date_format", entry.dateFormat);
    put(json, "timezone", entry.timezone);
    put(json, "stamp", entry.stampIsEnd ? QStringLiteral("end") : QString());
    put(json, "layout", entry.wide ? QStringLiteral("wide") : QString());
    put(json, "columns", columnsOf(entry));
    put(json, "constants", textsOf(entry.constants));
    return json;
}

Result<FileEntry> entryFromJson(const QJsonObject& object, const QString& key, const QString& file)
{
    JsonProblem problem;
    const JsonObject outer(object, key, problem);
    for (const char* foreign : {"path", "id"}) {
        if (outer.has(foreign))
            outer.report(foreign, QT_TRANSLATE_NOOP("core", "A way of reading belongs to no single file"),
                         QT_TRANSLATE_NOOP("core", "Leave this key out"));
    }
    QJsonObject whole = object;
    whole.insert(QStringLiteral("path"), QStringLiteral("file"));
    // The reader of dossiers reads it, so that a profile means what the same lines mean in a dossier.
    JsonProblem inner;
    std::vector<FileEntry> entries = parseFiles(JsonObject({{QStringLiteral("files"), QJsonArray{whole}}}, {}, inner));
    for (const JsonProblem* found : {&problem, &inner}) {
        if (found->error())
            return moved(*found->error(), key, file);
    }
    FileEntry entry = std::move(entries.front());
    entry.path.clear();
    entry.id.clear();
    return entry;
}

} // namespace attest
