// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"

namespace attest {

/// Whether files of this type of file system are shared between computers, where a write-ahead log is not safe.
bool isNetworkFileSystem(const QByteArray& type);
/// Chooses how the file is kept safe from crashes: a write-ahead log, or on network file systems, and where the log is
/// refused, a rollback journal.
Result<void> chooseJournal(Database& database);

} // namespace attest
