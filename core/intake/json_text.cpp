// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/json_text.h"

#include <QJsonDocument>

namespace attest {
namespace {

constexpr qsizetype kLongestLine = 120;

/// One order for all objects: the words mean the same wherever they occur.
const QStringList& wordOrder()
{
    static const QStringList order = QStringLiteral(
        "format submission engagement path kind id site measures source name headings entry local_name registration_id sector scheme "
        "code address client team role sites sources meters files country region latitude longitude revision label date "
        "reason title claim period from to timezone criteria accounting verification neutrality assurance materiality "
        "percent floor_tco2e gwp category carrier status evidence factor value unit ref multiplier register_digits "
        "capacity_kwp parent calibration certificate class result sheet range header_row encoding delimiter quote decimal "
        "grouping date_format stamp layout columns values constants").split(u' ');
    return order;
}

QStringList sortedKeys(const QJsonObject& object)
{
    static const QHash<QString, qsizetype> ranks = [] {
        QHash<QString, qsizetype> table;
        for (qsizetype i = 0; i < wordOrder().size(); ++i)
            table.insert(wordOrder().at(i), i);
        return table;
    }();
    QStringList keys = object.keys();
    const auto rank = [&](const QString& key) { return ranks.value(key, ranks.size()); };
    std::stable_sort(keys.begin(), keys.end(), [&](const auto& a, const auto& b) { return rank(a) < rank(b); });
    return keys;
}

QByteArray scalar(const QJsonValue& value)
{
    const QByteArray list = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return list.mid(1, list.size() - 2);
}

QByteArray written(const QJsonValue& value, qsizetype depth);

std::vector<QByteArray> partsOf(const QJsonValue& value, qsizetype depth)
{
    std::vector<QByteArray> parts;
    if (value.isArray()) {
        for (const QJsonValue& element : value.toArray())
            parts.push_back(written(element, depth + 1));
        return parts;
    }
    const QJsonObject object = value.toObject();
    for (const QString& key : sortedKeys(object))
        parts.push_back(scalar(key) + ": " + written(object.value(key), depth + 1));
    return parts;
}

QByteArray joined(const std::vector<QByteArray>& parts, const QByteArray& between)
{
    QByteArray text;
    for (std::size_t i = 0; i < parts.size(); ++i)
        text += (i == 0 ? QByteArray() : between) + parts[i];
    return text;
}

QByteArray written(const QJsonValue& value, qsizetype depth)
{
    if (!value.isArray() && !value.isObject())
        return scalar(value);
    const std::vector<QByteArray> parts = partsOf(value, depth);
    const char open = value.isArray() ? '[' : '{';
    const char close = value.isArray() ? ']' : '}';
    if (parts.empty())
        return QByteArray(1, open) + close;
    const QByteArray line = joined(parts, ", ");
    if (depth > 0 && line.size() + 2 * depth <= kLongestLine && !line.contains('\n'))
        return QByteArray(1, open) + line + close;
    const QByteArray indent = '\n' + QByteArray(2 * (depth + 1), ' ');
    return open + indent + joined(parts, ',' + indent) + '\n' + QByteArray(2 * depth, ' ') + close;
}

} // namespace

QByteArray jsonText(const QJsonObject& root)
{
    return written(root, 0) + '\n';
}

} // namespace attest
