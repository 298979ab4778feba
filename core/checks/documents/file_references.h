// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/snapshot.h"

#include <set>
#include <vector>

namespace attest {

/// A path or reference number that something in the case names as its evidence.
struct FileReference {
    QString text;   ///< one path or number, as written
    Message by;     ///< "review item R-03"
    QString source; ///< of a source declared nil
    SourceRef at;   ///< the cell; empty where it stands in the boundary or in a finding
};

/// What rows, events, sources of a submission and the answers of findings refer to. Several paths in one cell are taken
/// apart. Web addresses and plain words (no folder, no file type) are no paths and left out.
std::vector<FileReference> fileReferences(const Snapshot& snapshot, const Submission& submission);

/// A path as it is compared: forward slashes, no "./", composed letters, whatever the case.
QString comparablePath(const QString& path);

/// The files that a case keeps up to a revision, to look references up in.
class KeptFiles {
public:
    KeptFiles(const Snapshot& snapshot, int revision);
    /// By path, by the end of the path, or by reference number.
    bool has(const QString& reference) const;

private:
    std::set<QString> m_names; ///< comparable paths and every end of them, reference numbers
};

} // namespace attest
