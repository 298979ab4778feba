// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"

namespace attest {

/// The mark of a case in SQLite's header: "ATST".
inline constexpr qint64 kApplicationId = 0x41545354;

/// One numbered file of resources/schema.
struct SchemaStep {
    int version = 0;
    QByteArray sql;
};

/// All of them, in order; the last one's version is the one this program writes.
std::vector<SchemaStep> schemaSteps();

/// The refusal of a file that this program is too old for (ErrorKind::caseFile).
Failure newerSchema(qint64 version, int known, const QString& path);

/// Brings a file from its version (0 = new) to that of the last step: all in one transaction, after a backup to
/// `backupPath` (none where that is empty). A file of a newer version is refused (ErrorKind::caseFile).
Result<void> migrate(Database& database, const std::vector<SchemaStep>& steps, const QString& backupPath);

} // namespace attest
