// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/command_context.h"
#include "core/commands/raise_finding.h"

namespace attest {

/// The words and references that go with an act.
struct FindingRemark {
    QString note;
    QStringList evidence; ///< reference numbers or paths
};

/// Each gives the finding as it stands after the act. Illegal in the finding's state: ErrorKind::refused, naming the state
/// and what is possible. No such finding, or a note missing that must be given: ErrorKind::usage.

Result<Finding> sendFinding(const CommandContext& context, const QString& id, const FindingRemark& remark = {});
Result<Finding> answerFinding(const CommandContext& context, const QString& id, const FindingRemark& remark);
Result<Finding> acceptFinding(const CommandContext& context, const QString& id, const FindingRemark& remark = {});
Result<Finding> rejectFinding(const CommandContext& context, const QString& id, const FindingRemark& remark);
/// It stays wrong; `material` is the verifier's judgement, the note says why.
Result<Finding> markUncorrected(const CommandContext& context, const QString& id, bool material, const FindingRemark& remark);
Result<Finding> withdrawFinding(const CommandContext& context, const QString& id, const FindingRemark& remark);

} // namespace attest
