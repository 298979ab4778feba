// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/decimal.h"
#include "core/base/error.h"
#include "core/base/period.h"
#include "core/base/result.h"
#include "core/domain/names.h"

#include <QJsonArray>
#include <QJsonObject>

#include <initializer_list>
#include <optional>

namespace attest {

/// The first problem of a JSON document; later ones are ignored.
class JsonProblem {
public:
    void set(const QString& path, Message what, Message advice = {});
    const std::optional<Error>& error() const { return m_error; }

private:
    std::optional<Error> m_error;
};

/// An object of a JSON document together with the path that leads to it. Reading a value of another type, a missing one
/// that is required or one outside its range reports a problem and gives the default.
class JsonObject {
public:
    JsonObject(QJsonObject object, QString path, JsonProblem& problem);

    /// Reports the first key that is not one of these.
    void allow(const QStringList& keys) const;

    bool has(const char* key) const { return m_object.contains(QLatin1String(key)); }
    bool isNumber(const char* key) const { return value(QString::fromLatin1(key)).isDouble(); }
    QStringList keys() const { return m_object.keys(); }
    QString pathOf(const QString& key) const;
    QString pathOf(const char* key) const { return pathOf(QString::fromLatin1(key)); }

    QString text(const QString& key) const;
    QString text(const char* key) const { return text(QString::fromLatin1(key)); }
    /// Neither missing nor blank.
    QString requiredText(const char* key) const;
    /// A decimal number written as text.
    std::optional<Decimal> decimal(const char* key) const;
    Decimal requiredDecimal(const char* key) const;
    int whole(const char* key, int ifAbsent, int minimum, int maximum) const;
    QDate date(const char* key) const;
    /// The days "from" to "to" of this object, both required.
    Period span() const;
    template <class Enum>
    Enum word(const char* key, std::optional<Enum> ifAbsent = std::nullopt) const;
    /// One of the words; the first one where the key is absent.
    QString oneOf(const char* key, const QStringList& words) const;

    /// Empty where absent.
    JsonObject object(const char* key) const;
    JsonObject requiredObject(const char* key) const;
    /// Its elements, each an object; empty where absent.
    std::vector<JsonObject> objects(const char* key) const;

    void report(const QString& key, Message what, Message advice = {}) const;
    void report(const char* key, Message what, Message advice = {}) const;

private:
    QJsonValue value(const QString& key) const { return m_object.value(key); }
    void reportWord(const char* key, const QStringList& words) const;
    bool requirePresence(const char* key) const;

    QJsonObject m_object;
    QString m_path;
    JsonProblem* m_problem;
};

template <class Enum>
Enum JsonObject::word(const char* key, std::optional<Enum> ifAbsent) const
{
    if (ifAbsent && !has(key))
        return *ifAbsent;
    const QString word = requiredText(key);
    const QStringList words = namesOf<Enum>();
    if (words.contains(word))
        return *named<Enum>(word);
    reportWord(key, words);
    return ifAbsent.value_or(Enum());
}

/// Parses a document whose root is an object; the error of broken syntax gives line and column.
Result<QJsonObject> parseJsonObject(const QByteArray& json);

} // namespace attest
