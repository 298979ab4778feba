// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/dossier.h"

#include <QJsonObject>

namespace attest {

/// An entry as it stands in `files` of dossier.json; parsing it gives the same entry again (the values of a wide file in
/// the order of their headings). Path and id are left out where they are empty, everything else where it is the default.
QJsonObject toJson(const FileEntry& entry);

/// Reads such an object without path and id (ErrorKind::input with its JSON path below `key`, in the named file).
Result<FileEntry> entryFromJson(const QJsonObject& object, const QString& key, const QString& file);

} // namespace attest
