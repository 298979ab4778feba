// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/json_object.h"

#include "core/dossier/closest_word.h"

#include <QJsonDocument>

namespace attest {

void JsonProblem::set(const QString& path, Message what, Message advice)
{
    if (m_error)
        return;
    Place place;
    place.file = QStringLiteral("dossier.json");
    place.jsonPath = path;
    m_error = Error{ErrorKind::input, std::move(what), std::move(place), std::move(advice)};
}

JsonObject::JsonObject(QJsonObject object, QString path, JsonProblem& problem)
    : m_object(std::move(object)), m_path(std::move(path)), m_problem(&problem)
{
}

void JsonObject::allow(const QStringList& keys) const
{
    for (const QString& key : m_object.keys()) {
        if (!keys.contains(key))
            report(key, Message{QT_TRANSLATE_NOOP("core", "Unknown key “%1”"), {key}}, adviceFor(key, keys));
    }
}

QString JsonObject::pathOf(const QString& key) const
{
    return m_path.isEmpty() ? key : QString(m_path + u'.' + key);
}

void JsonObject::report(const QString& key, Message what, Message advice) const
{
    m_problem->set(pathOf(key), std::move(what), std::move(advice));
}

void JsonObject::report(const char* key, Message what, Message advice) const
{
    report(QString::fromLatin1(key), std::move(what), std::move(advice));
}

void JsonObject::reportWord(const char* key, const QStringList& words) const
{
    const QString written = text(key);
    report(key, Message{QT_TRANSLATE_NOOP("core", "Unknown word “%1”"), {written}}, adviceFor(written, words));
}

bool JsonObject::requirePresence(const char* key) const
{
    if (!has(key))
        report(key, QT_TRANSLATE_NOOP("core", "This key is missing"), QT_TRANSLATE_NOOP("core", "Add it"));
    return has(key);
}

QString JsonObject::text(const QString& key) const
{
    const QJsonValue found = value(key);
    if (found.isDouble())
        report(key, QT_TRANSLATE_NOOP("core", "A number stands where text is required"),
               QT_TRANSLATE_NOOP("core", "Put it in quotation marks, so that no reader rounds it"));
    else if (!found.isUndefined() && !found.isString())
        report(key, QT_TRANSLATE_NOOP("core", "This is not a text"), QT_TRANSLATE_NOOP("core", "Put it in quotation marks"));
    return found.toString();
}

QString JsonObject::requiredText(const char* key) const
{
    if (!requirePresence(key))
        return {};
    const QString found = text(key);
    if (found.trimmed().isEmpty())
        report(key, QT_TRANSLATE_NOOP("core", "This text is empty"), QT_TRANSLATE_NOOP("core", "Fill it in"));
    return found;
}

std::optional<Decimal> JsonObject::decimal(const char* key) const
{
    if (!has(key))
        return std::nullopt;
    const auto number = Decimal::parse(text(key));
    if (!number)
        report(key, Message{QT_TRANSLATE_NOOP("core", "“%1” is not a decimal number"), {text(key)}},
               QT_TRANSLATE_NOOP("core", "Write digits with a point and nothing else, such as \"0.5366\""));
    return number;
}

Decimal JsonObject::requiredDecimal(const char* key) const
{
    requirePresence(key);
    return decimal(key).value_or(Decimal());
}

int JsonObject::whole(const char* key, int ifAbsent, int minimum, int maximum) const
{
    if (!has(key))
        return ifAbsent;
    const QJsonValue found = value(QString::fromLatin1(key));
    const int number = found.toInt(minimum - 1);
    if (found.isDouble() && number >= minimum && number <= maximum)
        return number;
    report(key, Message{QT_TRANSLATE_NOOP("core", "This is not a whole number from %1 to %2"),
                        {argument(minimum), argument(maximum)}},
           QT_TRANSLATE_NOOP("core", "Write it without quotation marks"));
    return ifAbsent;
}

QDate JsonObject::date(const char* key) const
{
    if (!has(key))
        return {};
    const QString written = text(key);
    const QDate day = written.size() == 10 ? QDate::fromString(written, Qt::ISODate) : QDate();
    if (!day.isValid())
        report(key, Message{QT_TRANSLATE_NOOP("core", "“%1” is not a date"), {written}},
               QT_TRANSLATE_NOOP("core", "Write year, month and day as 2024-12-31"));
    return day;
}

Period JsonObject::span() const
{
    requirePresence("from");
    requirePresence("to");
    const Period period(date("from"), date("to"));
    if (period.isEmpty())
        report("to", QT_TRANSLATE_NOOP("core", "The period ends before it begins"),
               QT_TRANSLATE_NOOP("core", "Both days belong to the period"));
    return period;
}

QString JsonObject::oneOf(const char* key, const QStringList& words) const
{
    if (!has(key))
        return words.first();
    const QString word = text(key);
    if (!words.contains(word))
        reportWord(key, words);
    return word;
}

JsonObject JsonObject::object(const char* key) const
{
    const QJsonValue found = value(QString::fromLatin1(key));
    if (!found.isUndefined() && !found.isObject())
        report(key, QT_TRANSLATE_NOOP("core", "This is not an object"), QT_TRANSLATE_NOOP("core", "Write {…}"));
    return {found.toObject(), pathOf(key), *m_problem};
}

JsonObject JsonObject::requiredObject(const char* key) const
{
    requirePresence(key);
    return object(key);
}

std::vector<JsonObject> JsonObject::objects(const char* key) const
{
    const QJsonValue found = value(QString::fromLatin1(key));
    if (!found.isUndefined() && !found.isArray())
        report(key, QT_TRANSLATE_NOOP("core", "This is not a list"), QT_TRANSLATE_NOOP("core", "Write […]"));
    std::vector<JsonObject> objects;
    const QJsonArray elements = found.toArray();
    for (qsizetype i = 0; i < elements.size(); ++i) {
        const QString path = QStringLiteral("%1[%2]").arg(pathOf(key)).arg(i);
        if (!elements.at(i).isObject())
            m_problem->set(path, QT_TRANSLATE_NOOP("core", "This is not an object"), QT_TRANSLATE_NOOP("core", "Write {…}"));
        objects.emplace_back(elements.at(i).toObject(), path, *m_problem);
    }
    return objects;
}

namespace {

/// Line and column (1-based, in characters) of a byte.
std::pair<qsizetype, qsizetype> positionOf(const QByteArray& json, qsizetype offset)
{
    const QByteArray before = json.left(offset);
    const qsizetype lineStart = before.lastIndexOf('\n') + 1;
    return {before.count('\n') + 1, QString::fromUtf8(before.mid(lineStart)).size() + 1};
}

} // namespace

Result<QJsonObject> parseJsonObject(const QByteArray& json)
{
    Place place;
    place.file = QStringLiteral("dossier.json");
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (problem.error != QJsonParseError::NoError) {
        const auto [line, column] = positionOf(json, problem.offset);
        return failure(ErrorKind::input,
                       Message{QT_TRANSLATE_NOOP("core", "This is not valid JSON at line %1, column %2: %3"),
                               {argument(line), argument(column), problem.errorString()}},
                       place, QT_TRANSLATE_NOOP("core", "Correct the file in a text editor"));
    }
    if (!document.isObject())
        return failure(ErrorKind::input, QT_TRANSLATE_NOOP("core", "The document is not an object"), place,
                       QT_TRANSLATE_NOOP("core", "Write {…}"));
    return document.object();
}

} // namespace attest
