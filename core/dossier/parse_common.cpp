// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/parse_common.h"

#include "core/dossier/closest_word.h"

#include <QTimeZone>

namespace attest {

QString Ids::take(const JsonObject& json)
{
    const QString id = json.requiredText("id");
    take(json, id);
    return id;
}

void Ids::take(const JsonObject& json, const QString& id)
{
    constexpr qsizetype kLongestId = 200;
    const bool printable = std::all_of(id.begin(), id.end(), [](QChar c) { return c.isPrint() || c.isSurrogate(); });
    if (id.size() > kLongestId || !printable)
        json.report("id", QT_TRANSLATE_NOOP("core", "The id has more than 200 characters, or some that cannot be printed"),
                    QT_TRANSLATE_NOOP("core", "Give it a short id"));
    if (!m_taken.insert(id).second)
        json.report("id", Message{QT_TRANSLATE_NOOP("core", "The id “%1” is given twice"), {id}},
                    QT_TRANSLATE_NOOP("core", "Give each its own id"));
}

namespace {

/// Qt takes POSIX rules such as "CET-1CEST" for zones, too; they are no names of places.
bool isZone(const QString& name)
{
    const bool hasDigit = std::any_of(name.begin(), name.end(), [](QChar c) { return c.isDigit(); });
    return (name.contains(u'/') || !hasDigit) && QTimeZone(name.toUtf8()).isValid();
}

} // namespace

void checkTimezone(const JsonObject& json, const QString& name)
{
    if (!name.isEmpty() && !isZone(name))
        json.report("timezone", Message{QT_TRANSLATE_NOOP("core", "There is no time zone “%1”"), {name}},
                    QT_TRANSLATE_NOOP("core", "Write an IANA name such as Europe/Berlin or Asia/Shanghai"));
}

std::optional<Decimal> numberWithin(const JsonObject& json, const char* key, qint64 minimum, qint64 maximum)
{
    const auto number = json.decimal(key);
    if (number && (*number < Decimal(minimum) || *number > Decimal(maximum)))
        json.report(key, Message{QT_TRANSLATE_NOOP("core", "%1 is not between %2 and %3"),
                                 {*number, Decimal(minimum), Decimal(maximum)}},
                    QT_TRANSLATE_NOOP("core", "Correct the number"));
    return number;
}

void checkReference(const JsonObject& json, const char* key, const QStringList& known)
{
    const QString id = json.text(key);
    if (!id.isEmpty() && !known.contains(id))
        json.report(key, Message{QT_TRANSLATE_NOOP("core", "“%1” is not in this dossier"), {id}}, adviceFor(id, known));
}

} // namespace attest
