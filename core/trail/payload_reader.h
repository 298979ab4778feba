// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/names.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonObject>

namespace attest {

/// Reads the fields of an event's payload and remembers the first one that is missing or of the wrong kind, so that a
/// reader reads everything and asks once.
class PayloadReader {
public:
    explicit PayloadReader(QJsonObject object) : m_object(std::move(object)) {}

    QString text(const char* key);
    int number(const char* key);
    bool flag(const char* key);
    QDate date(const char* key);
    QStringList texts(const char* key);
    QJsonObject object(const char* key);
    QJsonArray array(const char* key);
    /// Nothing where the field is absent or null.
    std::optional<Decimal> decimal(const char* key);
    template <class Enum>
    Enum word(const char* key)
    {
        const auto value = named<Enum>(text(key));
        if (!value)
            fail(key);
        return value.value_or(Enum{});
    }

    void fail(const char* key);
    bool isGood() const { return m_wrong.isEmpty(); }
    /// ErrorKind::caseFile, naming the field.
    Failure failure() const;

private:
    QJsonValue required(const char* key, QJsonValue::Type type);

    QJsonObject m_object;
    QString m_wrong;
};

} // namespace attest
