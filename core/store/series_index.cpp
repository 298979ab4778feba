// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/series_index.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace attest {
namespace {

Failure damaged()
{
    return failure(ErrorKind::caseFile, QT_TRANSLATE_NOOP("core", "A stored series cannot be understood"), {},
                   QT_TRANSLATE_NOOP("core", "Go back to a backup of the case"));
}

QJsonObject toJson(const SeriesEntry& entry)
{
    const Series& head = entry.head;
    return {{QStringLiteral("meter"), head.meter},   {QStringLiteral("unit"), head.unit.symbol()},
            {QStringLiteral("scale"), head.scale},   {QStringLiteral("file"), head.file},
            {QStringLiteral("sheet"), head.sheet},   {QStringLiteral("column"), head.column},
            {QStringLiteral("step"), head.stepSeconds}, {QStringLiteral("chunks"), QJsonArray::fromStringList(entry.chunks)}};
}

SeriesEntry seriesEntry(const QJsonObject& object)
{
    SeriesEntry entry;
    entry.head.meter = object.value(QLatin1String("meter")).toString();
    if (const QString unit = object.value(QLatin1String("unit")).toString(); !unit.isEmpty())
        entry.head.unit = Unit::findOrNamed(unit);
    entry.head.scale = object.value(QLatin1String("scale")).toInt();
    entry.head.file = object.value(QLatin1String("file")).toString();
    entry.head.sheet = object.value(QLatin1String("sheet")).toString();
    entry.head.column = object.value(QLatin1String("column")).toString();
    entry.head.stepSeconds = object.value(QLatin1String("step")).toInteger();
    for (const QJsonValue& hash : object.value(QLatin1String("chunks")).toArray())
        entry.chunks << hash.toString();
    return entry;
}

} // namespace

QByteArray encode(const std::vector<SeriesEntry>& index)
{
    QJsonArray array;
    for (const SeriesEntry& entry : index)
        array.append(toJson(entry));
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
}

Result<std::vector<SeriesEntry>> decodeSeriesIndex(const QByteArray& bytes)
{
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    if (!document.isArray())
        return damaged();
    std::vector<SeriesEntry> index;
    for (const QJsonValue& value : document.array())
        index.push_back(seriesEntry(value.toObject()));
    return index;
}

} // namespace attest
