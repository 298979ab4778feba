// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"

namespace attest {

/// Whether the file is there, can be read and bears the mark of a case, without asking SQLite.
Result<void> recognizeCase(const QString& path);
Result<void> requireWritable(const QString& path);
/// SQLite's own check of the whole file: structure, not meaning.
Result<void> quickCheck(const Database& database);
/// A case that is only read cannot be migrated: it must be of exactly this schema.
Result<void> refuseOtherSchema(const Database& database, int known);
/// Read-only, also where nothing can be written beside the file.
Result<std::unique_ptr<Database>> openForReading(const QString& path);

} // namespace attest
