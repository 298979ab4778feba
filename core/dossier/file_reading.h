// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/dossier/dossier.h"

namespace attest {

/// Reads one file of a dossier and appends to the submission: its SourceFile, records or series, rejected rows and notes;
/// and to drafts its accepted rows (none for meter intervals and evidence). The submission's boundary (sources, meters)
/// and engagement must be there.
///
/// Fails, naming place and reason, where the file cannot be read at all: broken text or workbook, a sheet or heading that
/// is not there, a number or date format that is ambiguous. The submission is then not to be used.
Result<void> readFile(const FileEntry& entry, const QByteArray& bytes, Submission& submission, std::vector<DraftRow>& drafts,
                      const Progress& progress);

} // namespace attest
