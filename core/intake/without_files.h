// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/snapshot.h"

namespace attest {

/// The submission without these files and everything that was read from them: records, series, rejected rows and notes. The
/// header (boundary, team …) stays.
Submission withoutFiles(const Submission& submission, const QStringList& files);

/// The case with such a submission in place of the one of that revision; null where the case has no such revision.
std::shared_ptr<const Snapshot> withoutFiles(const Snapshot& snapshot, int revision, const QStringList& files);
/// The case without a revision; null where there is no such one or it is the only one.
std::shared_ptr<const Snapshot> withoutRevision(const Snapshot& snapshot, int revision);

} // namespace attest
