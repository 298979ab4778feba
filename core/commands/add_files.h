// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/byte_source.h"
#include "core/base/progress.h"
#include "core/commands/command_context.h"
#include "core/intake/dossier_text.h"

#include <vector>

namespace attest {

/// A file that comes into a case, under its path in the dossier.
struct NewFile {
    QString path;
    SharedBytes bytes;
};

/// Changes the latest submission of the case: files are added (edit.files without a reference number of the submission),
/// replaced or removed, and so are sites, sources and meters. The result is what importing the changed dossier would give;
/// its dossier.json is written by this. Revision, label and date stay. Refused where a new file takes the path of another one
/// that stays. Fails as readDossier() does, and where a file that comes in or was read before cannot be read, naming it; the
/// case is then as it was.
Result<void> addFiles(const CommandContext& context, const DossierEdit& edit, const std::vector<NewFile>& files, Progress& progress);

} // namespace attest
