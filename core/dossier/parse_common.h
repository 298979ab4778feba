// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/json_object.h"

#include <set>

namespace attest {

/// The ids of one list, each given once.
class Ids {
public:
    /// The required id of the object; reports one that is taken.
    QString take(const JsonObject& json);
    void take(const JsonObject& json, const QString& id);

private:
    std::set<QString> m_taken;
};

/// Reports an IANA name that no time zone has.
void checkTimezone(const JsonObject& json, const QString& name);
/// A decimal number between the bounds, both included.
std::optional<Decimal> numberWithin(const JsonObject& json, const char* key, qint64 minimum, qint64 maximum);
/// Reports the text of a key that names none of the known ids; an absent or empty one is fine.
void checkReference(const JsonObject& json, const char* key, const QStringList& known);

template <class Item>
QStringList idsOf(const std::vector<Item>& items)
{
    QStringList ids;
    for (const Item& item : items)
        ids << item.id;
    return ids;
}

} // namespace attest
