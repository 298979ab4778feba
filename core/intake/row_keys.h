// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/dossier.h"

namespace attest {

/// What makes two records the same row.
enum class RowKeyKind {
    subject, ///< they speak of the same: meter and time, number of the document, source and period …
    content, ///< and say the same about it, in whatever unit and number of places
};

/// Takes a record's hash; the records come file by file.
using RowKeyVisit = std::function<void(const QString& file, quint64 key)>;

/// Goes through all records of a kind of file; evidence has none. Series may be given packed as well: each is then unpacked by
/// itself. Hashes are the same in every run of the program. Fails where packed bytes cannot be read.
Result<void> visitRowKeys(const ImportedSubmission& imported, FileKind kind, RowKeyKind which, const RowKeyVisit& visit);
void visitRowKeys(const Submission& submission, FileKind kind, RowKeyKind which, const RowKeyVisit& visit);

} // namespace attest
