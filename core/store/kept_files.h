// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/dossier_files.h"
#include "core/store/case_file.h"
#include "core/trail/import_record.h"

namespace attest {

/// The files of a submission from what the case keeps of them. The case file must live as long.
std::unique_ptr<DossierFiles> keptFiles(const CaseFile& file, const ImportRecord& record);

} // namespace attest
