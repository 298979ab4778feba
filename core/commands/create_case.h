// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/progress.h"
#include "core/dossier/dossier.h"
#include "core/store/case_file.h"

namespace attest {

/// Creates a case file from a first submission, which must be revision 1, and opens it. The file appears under its name
/// only when it is complete; on failure nothing is left behind. Refused where the file exists.
Result<std::unique_ptr<CaseFile>> createCase(const QString& path, const ImportedSubmission& first, const QString& actor,
                                             const Clock& clock, Progress& progress);

} // namespace attest
