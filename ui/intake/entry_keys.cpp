// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/entry_keys.h"

#include "core/domain/names.h"
#include "core/importers/fields.h"

namespace attest {
namespace {

using Text = QString FileEntry::*;

Text textOf(const QString& key)
{
    static const std::map<QString, Text> texts{
        {QStringLiteral("sheet"), &FileEntry::sheet},       {QStringLiteral("range"), &FileEntry::range},
        {QStringLiteral("encoding"), &FileEntry::encoding}, {QStringLiteral("delimiter"), &FileEntry::delimiter},
        {QStringLiteral("quote"), &FileEntry::quote},       {QStringLiteral("date_format"), &FileEntry::dateFormat},
        {QStringLiteral("timezone"), &FileEntry::timezone}};
    const auto found = texts.find(key);
    return found == texts.end() ? nullptr : found->second;
}

const QString kColumns = QStringLiteral("columns");
const QString kLayout = QStringLiteral("layout");

std::set<QString> constantKeys(const FileEntry& entry)
{
    std::set<QString> keys;
    for (const auto& [field, value] : entry.constants)
        keys.insert(field);
    return keys;
}

} // namespace

QString statedValue(const FileEntry& entry, const QString& key)
{
    if (const Text text = textOf(key))
        return entry.*text;
    if (key == u"kind")
        return nameOf(entry.kind);
    if (key == u"header_row")
        return QString::number(entry.headerRow);
    if (key == u"decimal")
        return entry.decimal.value_or(QString());
    if (key == u"grouping")
        return entry.grouping.value_or(QString());
    if (key == u"stamp")
        return entry.stampIsEnd ? QStringLiteral("end") : QStringLiteral("start");
    if (key == kLayout)
        return entry.wide ? QStringLiteral("wide") : QStringLiteral("long");
    const auto constant = entry.constants.find(key);
    return constant == entry.constants.end() ? QString() : constant->second;
}

void stateValue(FileEntry& entry, const QString& key, const QString& value)
{
    if (const Text text = textOf(key))
        entry.*text = value;
    else if (key == u"kind")
        entry.kind = named<FileKind>(value).value_or(entry.kind);
    else if (key == u"header_row")
        entry.headerRow = std::max(0, value.toInt());
    else if (key == u"decimal")
        entry.decimal = value;
    else if (key == u"grouping")
        entry.grouping = value;
    else if (key == u"stamp")
        entry.stampIsEnd = value == u"end";
    else if (key == kLayout)
        entry.wide = value == u"wide";
    else if (value.isEmpty())
        entry.constants.erase(key);
    else if (fieldOf(entry.kind, key) != nullptr)
        entry.constants[key] = value;
}

void copyValue(FileEntry& to, const FileEntry& from, const QString& key)
{
    if (key == kColumns) {
        to.columns = from.columns;
        to.values = from.values;
        to.wide = from.wide;
    } else if (key == u"decimal") {
        to.decimal = from.decimal;
    } else if (key == u"grouping") {
        to.grouping = from.grouping;
    } else if (key == u"constants") {
        to.constants = from.constants;
    } else {
        const QString value = statedValue(from, key);
        if (value.isEmpty())
            to.constants.erase(key);
        if (!value.isEmpty() || textOf(key) != nullptr)
            stateValue(to, key, value);
    }
}

std::set<QString> dependentKeys(const QString& key, const FileEntry& entry)
{
    std::set<QString> columns{kColumns, kLayout, QStringLiteral("constants")};
    columns.merge(constantKeys(entry));
    if (key == u"kind")
        return columns;
    if (key == kLayout || key == u"header_row")
        return {kColumns};
    columns.merge(std::set<QString>{QStringLiteral("header_row"), QStringLiteral("range")});
    if (key == u"sheet" || key == u"delimiter" || key == u"encoding" || key == u"quote")
        return columns;
    return {};
}

std::set<QString> keysOfProfile(const FileEntry& entry)
{
    std::set<QString> keys{QStringLiteral("kind"), kLayout, kColumns, QStringLiteral("constants"), QStringLiteral("timezone"),
                           QStringLiteral("stamp")};
    keys.merge(constantKeys(entry));
    for (const char* key : {"sheet", "range", "encoding", "delimiter", "quote", "date_format"}) {
        if (!statedValue(entry, QString::fromLatin1(key)).isEmpty())
            keys.insert(QString::fromLatin1(key));
    }
    if (entry.decimal)
        keys.insert(QStringLiteral("decimal"));
    if (entry.grouping)
        keys.insert(QStringLiteral("grouping"));
    return keys;
}

FileEntry entryForProfile(const FileEntry& entry, const std::set<QString>& fixed)
{
    FileEntry kept = entry;
    kept.id.clear();
    kept.path.clear();
    for (const char* key : {"sheet", "range", "encoding"}) {
        if (!fixed.contains(QString::fromLatin1(key)))
            stateValue(kept, QString::fromLatin1(key), {});
    }
    if (!fixed.contains(QStringLiteral("header_row")))
        kept.headerRow = 1;
    return kept;
}

} // namespace attest
