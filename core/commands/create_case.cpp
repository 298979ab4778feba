// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/create_case.h"

#include "core/commands/import_submission.h"
#include "core/store/new_case_file.h"

namespace attest {

Result<std::unique_ptr<CaseFile>> createCase(const QString& path, const ImportedSubmission& first, const QString& actor,
                                             const Clock& clock, Progress& progress)
{
    auto made = NewCaseFile::begin(path);
    if (!made)
        return made.failure();
    const auto imported = importSubmission({(*made)->file(), actor, clock}, first, progress);
    return imported ? (*made)->finish() : imported.failure();
}

} // namespace attest
