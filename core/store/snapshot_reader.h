// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/domain/snapshot.h"
#include "core/store/case_file.h"

namespace attest {

/// Builds snapshots of a case. Each submission is read once and shared by all later snapshots until
/// an import changes it; keep one
/// reader for as long as the case is open.
class SnapshotReader {
public:
    /// Everything that the case knows now. The submissions are equal, field by field, to what was imported.
    Result<std::shared_ptr<const Snapshot>> read(const CaseFile& file, Progress& progress);

private:
    std::map<qint64, std::shared_ptr<const Submission>> m_submissions; ///< by the event that brought it in
};

} // namespace attest
