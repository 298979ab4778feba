// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/dossier.h"

#include <set>

namespace attest {

// The aspects of a reading by their keys in a dossier ("decimal", "date_format", "stamp" …); a field of the kind ("unit",
// "meter" …) is the key of its fixed value.

/// What an entry states for a key; empty where it states nothing.
QString statedValue(const FileEntry& entry, const QString& key);
/// States it; an impossible word or number is ignored.
void stateValue(FileEntry& entry, const QString& key, const QString& value);
/// Takes the key's value from another entry; of "columns" all columns, the values of a wide file too.
void copyValue(FileEntry& to, const FileEntry& from, const QString& key);

/// The keys whose values are only right together with this one and are to be found out anew when it changes: of another kind
/// the columns …
std::set<QString> dependentKeys(const QString& key, const FileEntry& entry);

/// The keys that a saved way of reading fixes for the next file: everything but what belongs to one file alone.
std::set<QString> keysOfProfile(const FileEntry& entry);
/// The entry as it is to be saved: what was found out for this file only is left out.
FileEntry entryForProfile(const FileEntry& entry, const std::set<QString>& fixed);

} // namespace attest
