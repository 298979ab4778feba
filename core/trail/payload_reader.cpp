// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trail/payload_reader.h"

namespace attest {

QJsonValue PayloadReader::required(const char* key, QJsonValue::Type type)
{
    const QJsonValue value = m_object.value(QLatin1String(key));
    if (value.type() != type)
        fail(key);
    return value;
}

QString PayloadReader::text(const char* key) { return required(key, QJsonValue::String).toString(); }
bool PayloadReader::flag(const char* key) { return required(key, QJsonValue::Bool).toBool(); }
int PayloadReader::number(const char* key) { return required(key, QJsonValue::Double).toInt(); }
QJsonObject PayloadReader::object(const char* key) { return required(key, QJsonValue::Object).toObject(); }
QJsonArray PayloadReader::array(const char* key) { return required(key, QJsonValue::Array).toArray(); }

QDate PayloadReader::date(const char* key)
{
    const QString written = text(key);
    const QDate date = QDate::fromString(written, Qt::ISODate);
    if (!date.isValid() && !written.isEmpty())
        fail(key);
    return date;
}

QStringList PayloadReader::texts(const char* key)
{
    QStringList list;
    for (const QJsonValue& value : array(key)) {
        if (!value.isString())
            fail(key);
        list << value.toString();
    }
    return list;
}

std::optional<Decimal> PayloadReader::decimal(const char* key)
{
    if (m_object.value(QLatin1String(key)).isUndefined() || m_object.value(QLatin1String(key)).isNull())
        return std::nullopt;
    const auto value = Decimal::parse(text(key));
    if (!value)
        fail(key);
    return value;
}

void PayloadReader::fail(const char* key)
{
    if (m_wrong.isEmpty())
        m_wrong = QString::fromLatin1(key);
}

Failure PayloadReader::failure() const
{
    return attest::failure(ErrorKind::caseFile, {QT_TRANSLATE_NOOP("core", "The field “%1” cannot be understood"), {m_wrong}});
}

} // namespace attest
