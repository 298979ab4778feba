// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/call.h"
#include "core/statement/assessment.h"
#include "core/store/case_file.h"

namespace attest::cli {

/// A case opened for one call, with its snapshot.
struct OpenedCase {
    std::unique_ptr<CaseFile> file;
    std::shared_ptr<const Snapshot> snapshot;
};

Result<OpenedCase> openCase(const QString& path, CaseFile::Mode mode);
/// The snapshot after a command.
Result<std::shared_ptr<const Snapshot>> openedAgain(const OpenedCase& opened);
/// The revision that `--revision` asks for; 0 = the latest. Not a whole number: ErrorKind::usage.
Result<int> revisionOf(const Call& call);
Result<std::shared_ptr<const Assessment>> assessmentOf(const OpenedCase& opened, int revision);
/// Who acts: `--by`, else the lead verifier of the latest submission.
QString actorOf(const Call& call, const Snapshot& snapshot);

} // namespace attest::cli
