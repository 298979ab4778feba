// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/parse_files.h"

#include "core/dossier/json_object.h"
#include "core/dossier/parse_common.h"
#include "core/importers/fields.h"
#include "core/tables/date_format.h"
#include "core/tables/fixed_width.h"
#include "core/tables/table.h"

namespace attest {
namespace {

constexpr std::size_t kMostFiles = 10'000;
const QString kValues = QStringLiteral("values");

QString parsePath(const JsonObject& json)
{
    const QString path = json.requiredText("path");
    const QStringList parts = path.split(u'/');
    const bool leaves = parts.contains(QStringLiteral("..")) || path.contains(u'\\') || path.contains(QChar::Null)
                        || path.startsWith(u'/') || (path.size() > 1 && path[1] == u':');
    if (leaves)
        json.report("path", Message{QT_TRANSLATE_NOOP("core", "The path “%1” may leave the dossier"), {path}},
                    QT_TRANSLATE_NOOP("core", "Write it relative to the folder, with / between its parts"));
    else if (!path.isEmpty() && (parts.contains(QString()) || parts.contains(QStringLiteral("."))))
        json.report("path", Message{QT_TRANSLATE_NOOP("core", "The path “%1” has an empty part"), {path}},
                    QT_TRANSLATE_NOOP("core", "Write it relative to the folder, with / between its parts"));
    return path;
}

QString parseSheet(const JsonObject& json)
{
    if (json.isNumber("sheet"))
        return QString::number(json.whole("sheet", 1, 1, kMaximumColumns));
    return json.text("sheet");
}

std::optional<QString> parseSeparator(const JsonObject& json, const char* key, const QStringList& allowed)
{
    if (!json.has(key))
        return std::nullopt;
    return json.oneOf(key, allowed);
}

QString parseSign(const JsonObject& json, const char* key)
{
    const QString sign = json.text(key);
    if (json.has(key) && sign.size() != 1)
        json.report(key, QT_TRANSLATE_NOOP("core", "This is not a single character"),
                    QT_TRANSLATE_NOOP("core", "Write one character, such as \";\""));
    return sign;
}

void parseFormats(const JsonObject& json, FileEntry& entry)
{
    entry.encoding = json.text("encoding");
    entry.delimiter = json.text("delimiter");
    if (!parseFixedDelimiter(entry.delimiter))
        entry.delimiter = parseSign(json, "delimiter");
    entry.quote = parseSign(json, "quote");
    entry.decimal = parseSeparator(json, "decimal", {QStringLiteral("."), QStringLiteral(",")});
    entry.grouping = parseSeparator(json, "grouping",
                                    {QString(), QStringLiteral("."), QStringLiteral(","), QStringLiteral(" "),
                                     QStringLiteral("'"), QStringLiteral("’"), QString(QChar(QChar::Nbsp)),
                                     QString(QChar(0x202F)), QString(QChar(0x2009))});
    if (entry.decimal && entry.grouping && *entry.decimal == *entry.grouping)
        json.report("grouping", QT_TRANSLATE_NOOP("core", "Decimal sign and grouping are the same"),
                    QT_TRANSLATE_NOOP("core", "Give two different ones"));
    entry.dateFormat = json.text("date_format");
    if (const auto format = DateFormat::fromTokens(entry.dateFormat); !entry.dateFormat.isEmpty() && !format)
        json.report("date_format", format.error().what, format.error().advice);
    entry.timezone = json.text("timezone");
    checkTimezone(json, entry.timezone);
    entry.stampIsEnd = json.oneOf("stamp", {QStringLiteral("start"), QStringLiteral("end")}) == QLatin1String("end");
}

void parseRange(const JsonObject& json, FileEntry& entry)
{
    entry.range = json.text("range");
    const auto range = CellRange::parse(entry.range);
    if (!entry.range.isEmpty() && !range)
        json.report("range", Message{QT_TRANSLATE_NOOP("core", "“%1” is not a range of cells"), {entry.range}},
                    QT_TRANSLATE_NOOP("core", "Write it as B4:F40"));
    const int firstRow = range && !entry.range.isEmpty() ? range->firstRow : 1;
    entry.headerRow = json.whole("header_row", firstRow, 0, kMaximumRows);
    if (range && !entry.range.isEmpty() && entry.headerRow > range->lastRow)
        json.report("header_row", QT_TRANSLATE_NOOP("core", "The row of the headings lies behind the range"),
                    QT_TRANSLATE_NOOP("core", "Rows count from the first one of the sheet; the range includes the headings"));
}

void parseWideValues(const JsonObject& columns, FileEntry& entry)
{
    const JsonObject values = columns.requiredObject("values");
    for (const QString& heading : values.keys()) {
        const QString meaning = values.text(heading);
        if (meaning.trimmed().isEmpty())
            values.report(heading, QT_TRANSLATE_NOOP("core", "This text is empty"), QT_TRANSLATE_NOOP("core", "Fill it in"));
        else if (wideField(entry.kind) == QLatin1String("period") && !Period::parse(meaning))
            values.report(heading, Message{QT_TRANSLATE_NOOP("core", "“%1” is not a period"), {meaning}},
                          QT_TRANSLATE_NOOP("core", "Write a month as 2024-03"));
        entry.values.emplace_back(heading, meaning);
    }
}

/// Field → heading or fixed value; keys are fields of the kind.
std::map<QString, QString> parseFieldTexts(const JsonObject& json, FileKind kind, const QStringList& also = {})
{
    json.allow(fieldNames(kind) + also);
    std::map<QString, QString> texts;
    for (const QString& field : json.keys()) {
        if (!also.contains(field))
            texts.emplace(field, json.text(field));
    }
    return texts;
}

void parseColumns(const JsonObject& json, FileEntry& entry)
{
    const JsonObject columns = json.object("columns");
    entry.columns = parseFieldTexts(columns, entry.kind, entry.wide ? QStringList{kValues} : QStringList{});
    if (entry.wide)
        parseWideValues(columns, entry);
    const JsonObject constants = json.object("constants");
    entry.constants = parseFieldTexts(constants, entry.kind);
    for (const auto& [field, value] : entry.constants) {
        if (entry.columns.contains(field))
            constants.report(field, QT_TRANSLATE_NOOP("core", "This field has a column as well"),
                             QT_TRANSLATE_NOOP("core", "Name it in columns or in constants, not in both"));
    }
}

void parseLayout(const JsonObject& json, FileEntry& entry)
{
    entry.wide = json.oneOf("layout", {QStringLiteral("long"), QStringLiteral("wide")}) == QLatin1String("wide");
    if (entry.wide && wideField(entry.kind).isEmpty())
        json.report("layout", Message{QT_TRANSLATE_NOOP("core", "Files of the kind “%1” have no wide layout"), {nameOf(entry.kind)}},
                    QT_TRANSLATE_NOOP("core", "Write one value a row"));
}

FileEntry parseFile(const JsonObject& json, qsizetype number)
{
    json.allow({QStringLiteral("path"), QStringLiteral("kind"), QStringLiteral("id"), QStringLiteral("sheet"),
                QStringLiteral("range"), QStringLiteral("header_row"), QStringLiteral("encoding"),
                QStringLiteral("delimiter"), QStringLiteral("quote"), QStringLiteral("decimal"),
                QStringLiteral("grouping"), QStringLiteral("date_format"), QStringLiteral("timezone"),
                QStringLiteral("stamp"), QStringLiteral("layout"), QStringLiteral("columns"),
                QStringLiteral("constants")});
    FileEntry entry;
    entry.id = json.has("id") ? json.requiredText("id") : defaultFileId(number);
    entry.path = parsePath(json);
    entry.kind = json.word<FileKind>("kind");
    entry.sheet = parseSheet(json);
    parseRange(json, entry);
    parseFormats(json, entry);
    parseLayout(json, entry);
    parseColumns(json, entry);
    return entry;
}

} // namespace

QString defaultFileId(qsizetype number)
{
    return QStringLiteral("E-%1").arg(number, 3, 10, QLatin1Char('0'));
}

std::vector<FileEntry> parseFiles(const JsonObject& root)
{
    const std::vector<JsonObject> list = root.objects("files");
    if (list.size() > kMostFiles) {
        root.report("files", Message{QT_TRANSLATE_NOOP("core", "More than %1 files"), {argument(qint64(kMostFiles))}},
                    QT_TRANSLATE_NOOP("core", "Put them into several dossiers"));
        return {};
    }
    Ids ids;
    std::vector<FileEntry> entries;
    for (const JsonObject& json : list) {
        entries.push_back(parseFile(json, qsizetype(entries.size()) + 1));
        ids.take(json, entries.back().id);
    }
    return entries;
}

} // namespace attest
