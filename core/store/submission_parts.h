// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/dossier/dossier.h"
#include "core/store/case_file.h"
#include "core/store/series_index.h"
#include "core/trail/import_record.h"

#include <functional>

namespace attest {

/// Takes packed bytes; their SHA-256 is what they are found by.
using KeepContent = std::function<Result<void>(const PackedContent&)>;

/// Hands every part of a submission that a case keeps to `keep` (dossier.json, files, rows, rejected rows, notes, series)
/// and gives the record that names them. A file whose bytes do not have the SHA-256 that was read: ErrorKind::input.
Result<ImportRecord> keepParts(const ImportedSubmission& imported, const KeepContent& keep, Progress& progress);

/// The submission that a record names, field by field as it was imported. Missing or damaged parts: ErrorKind::caseFile.
Result<std::shared_ptr<const Submission>> readSubmission(const CaseFile& file, const ImportRecord& record, Progress& progress);
/// Its header alone: engagement, client, team, boundary.
Result<Submission> readHeader(const CaseFile& file, const ImportRecord& record);
/// The index of the series that a record names.
Result<std::vector<SeriesEntry>> readSeriesIndex(const CaseFile& file, const ImportRecord& record);

} // namespace attest
