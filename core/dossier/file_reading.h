// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/dossier/dossier.h"

namespace attest {

/// Reads one file of a dossier and appends to what is imported: its SourceFile (without SHA-256), records, rows or series,
/// rejected rows and notes. The submission's boundary (sources, meters) and engagement must be there.
///
/// Fails, naming place and reason, where the file cannot be read at all: broken text or workbook, a sheet or heading that
/// is not there, a number or date format that is ambiguous. What is imported then holds a part of it: see ImportMark.
Result<void> readFile(const FileEntry& entry, const SharedBytes& bytes, ImportedSubmission& imported, const Progress& progress);

} // namespace attest
