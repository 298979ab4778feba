// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/row_codec.h"

#include "core/domain/names.h"
#include "core/store/message_codec.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace attest {
namespace {

QJsonArray toJson(const SourceRef& at) { return {at.file, at.sheet, at.row, at.column}; }

SourceRef sourceRef(const QJsonValue& value)
{
    const QJsonArray parts = value.toArray();
    return {parts.at(0).toString(), parts.at(1).toString(), parts.at(2).toInt(), parts.at(3).toString()};
}

QJsonArray line(const DraftRow& row)
{
    QJsonObject fields;
    for (const auto& [name, field] : row.fields)
        fields.insert(name, QJsonArray{field.written, field.canonical, field.column});
    return {nameOf(row.kind), toJson(row.at), fields};
}

QJsonArray line(const RejectedRow& row) { return {toJson(row.at), row.text, toJson(row.reason)}; }
QJsonArray line(const ReadingNote& note) { return {toJson(note.at), toJson(note.note)}; }

std::optional<DraftRow> draftRow(const QJsonArray& parts)
{
    const auto kind = named<FileKind>(parts.at(0).toString());
    if (parts.size() != 3 || !kind)
        return std::nullopt;
    DraftRow row{*kind, sourceRef(parts.at(1)), {}};
    const QJsonObject fields = parts.at(2).toObject();
    for (auto field = fields.begin(); field != fields.end(); ++field) {
        const QJsonArray values = field.value().toArray();
        row.fields[field.key()] = {values.at(0).toString(), values.at(1).toString(), values.at(2).toString()};
    }
    return row;
}

std::optional<RejectedRow> rejectedRow(const QJsonArray& parts)
{
    const auto reason = messageFrom(parts.at(2));
    if (parts.size() != 3 || !reason)
        return std::nullopt;
    return RejectedRow{sourceRef(parts.at(0)), parts.at(1).toString(), *reason};
}

std::optional<ReadingNote> readingNote(const QJsonArray& parts)
{
    const auto note = messageFrom(parts.at(1));
    if (parts.size() != 2 || !note)
        return std::nullopt;
    return ReadingNote{sourceRef(parts.at(0)), *note};
}

template <class Item>
QByteArray lines(const std::vector<Item>& items)
{
    QByteArray bytes;
    for (const Item& item : items)
        bytes += QJsonDocument(line(item)).toJson(QJsonDocument::Compact) + '\n';
    return bytes;
}

template <class Item>
Result<std::vector<Item>> parsed(const QByteArray& bytes, std::optional<Item> (*parse)(const QJsonArray&))
{
    std::vector<Item> items;
    for (qsizetype from = 0; from < bytes.size();) {
        const qsizetype end = bytes.indexOf('\n', from);
        const qsizetype length = (end < 0 ? bytes.size() : end) - from;
        auto item = parse(QJsonDocument::fromJson(QByteArray::fromRawData(bytes.constData() + from, length)).array());
        if (!item)
            return failure(ErrorKind::caseFile,
                           {QT_TRANSLATE_NOOP("core", "Stored row %1 cannot be understood"), {argument(qint64(items.size()) + 1)}},
                           {}, QT_TRANSLATE_NOOP("core", "Go back to a backup of the case"));
        items.push_back(*std::move(item));
        from += length + 1;
    }
    return items;
}

} // namespace

QByteArray encode(const std::vector<DraftRow>& rows) { return lines(rows); }
QByteArray encode(const std::vector<RejectedRow>& rows) { return lines(rows); }
QByteArray encode(const std::vector<ReadingNote>& notes) { return lines(notes); }
Result<std::vector<DraftRow>> decodeRows(const QByteArray& bytes) { return parsed(bytes, &draftRow); }
Result<std::vector<RejectedRow>> decodeRejected(const QByteArray& bytes) { return parsed(bytes, &rejectedRow); }
Result<std::vector<ReadingNote>> decodeNotes(const QByteArray& bytes) { return parsed(bytes, &readingNote); }

} // namespace attest
