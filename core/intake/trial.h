// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/byte_source.h"
#include "core/base/progress.h"
#include "core/dossier/dossier.h"

namespace attest {

/// Engagement, client and boundary alone: what readers of files look at.
Submission boundaryOf(const Submission& header);

/// Rows that were rejected for the same kind of reason in the same column.
struct RejectionGroup {
    Message reason; ///< of the first
    qint64 rows = 0;
    SourceRef first;
};

/// A file read completely by the reader of dossiers, as if it were alone; nothing is kept of it.
struct TrialReading {
    ImportedSubmission imported; ///< boundaryOf(header), and of this one file what readFile() gives, with its SHA-256

    const SourceFile& file() const { return imported.submission.files.front(); }
    const std::vector<RejectedRow>& rejected() const { return imported.submission.rejected; }
    /// The commonest reason first.
    std::vector<RejectionGroup> groups() const;
    /// "312 rows, 310 accepted, 2 rejected".
    Message summary() const;
};

/// Fails as readFile() does.
Result<TrialReading> tryReading(const FileEntry& entry, const SharedBytes& bytes, const Submission& header, const Progress& progress);

} // namespace attest
