// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/message_codec.h"

#include <QJsonArray>
#include <QJsonObject>

#include <mutex>
#include <set>
#include <string>

namespace attest {
namespace {

/// A message points at its source and never owns it, because sources are literals. Those read from a file are kept here
/// for as long as the program runs; there are few, as each is a literal of some version of the program.
const char* lasting(const QByteArray& source)
{
    static std::mutex mutex;
    static std::set<std::string> sources;
    const std::lock_guard guard(mutex);
    return sources.emplace(source.toStdString()).first->c_str();
}

struct ArgumentWriter {
    QJsonObject operator()(const QString& text) const { return {{QStringLiteral("text"), text}}; }
    QJsonObject operator()(const Decimal& number) const { return {{QStringLiteral("number"), number.text()}}; }
    QJsonObject operator()(QDate date) const { return {{QStringLiteral("date"), date.toString(Qt::ISODate)}}; }
    QJsonObject operator()(const Period& period) const
    {
        return {{QStringLiteral("period"), period.isEmpty() ? QString() : period.text()}};
    }
    QJsonObject operator()(const Message& message) const { return {{QStringLiteral("message"), toJson(message)}}; }
};

std::optional<MessageArgument> numberFrom(const QString& text)
{
    const auto number = Decimal::parse(text);
    return number ? std::optional<MessageArgument>(*number) : std::nullopt;
}

std::optional<MessageArgument> dateFrom(const QString& text)
{
    const QDate date = QDate::fromString(text, Qt::ISODate);
    return date.isValid() || text.isEmpty() ? std::optional<MessageArgument>(date) : std::nullopt;
}

std::optional<MessageArgument> periodFrom(const QString& text)
{
    if (text.isEmpty())
        return Period();
    const auto period = Period::parse(text);
    return period ? std::optional<MessageArgument>(*period) : std::nullopt;
}

std::optional<MessageArgument> argumentFrom(const QJsonObject& object)
{
    if (object.size() != 1)
        return std::nullopt;
    const QString kind = object.begin().key();
    const QJsonValue value = object.begin().value();
    if (kind == QLatin1String("message")) {
        const auto message = messageFrom(value);
        return message ? std::optional<MessageArgument>(*message) : std::nullopt;
    }
    if (!value.isString())
        return std::nullopt;
    if (kind == QLatin1String("text"))
        return value.toString();
    if (kind == QLatin1String("number"))
        return numberFrom(value.toString());
    if (kind == QLatin1String("date"))
        return dateFrom(value.toString());
    return kind == QLatin1String("period") ? periodFrom(value.toString()) : std::nullopt;
}

} // namespace

QJsonValue toJson(const Message& message)
{
    QJsonArray arguments;
    for (const MessageArgument& argument : message.arguments())
        arguments.append(std::visit(ArgumentWriter{}, argument));
    return QJsonArray{QString::fromUtf8(message.source()), arguments};
}

std::optional<Message> messageFrom(const QJsonValue& value)
{
    const QJsonArray parts = value.toArray();
    if (parts.size() != 2 || !parts.at(0).isString() || !parts.at(1).isArray())
        return std::nullopt;
    const QByteArray source = parts.at(0).toString().toUtf8();
    if (source.isEmpty())
        return Message();
    if (source.contains('\0'))
        return std::nullopt;
    std::vector<MessageArgument> arguments;
    for (const QJsonValue& part : parts.at(1).toArray()) {
        const auto argument = argumentFrom(part.toObject());
        if (!argument)
            return std::nullopt;
        arguments.push_back(*argument);
    }
    return arguments.empty() ? Message(lasting(source)) : Message(lasting(source), std::move(arguments));
}

} // namespace attest
