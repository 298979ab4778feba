// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/store/case_file.h"

namespace attest {

/// Writes a submission as the dossier that it was: dossier.json and every file under its path, byte for byte. The folder
/// is created; it must be empty if it exists (ErrorKind::refused otherwise).
Result<void> exportSubmission(const CaseFile& file, int revision, const QString& folder, Progress& progress);
/// The whole case: the one submission, or where there are several each in a folder revision-N.
Result<void> exportCase(const CaseFile& file, const QString& folder, Progress& progress);

} // namespace attest
