// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/command_context.h"
#include "core/findings/proposal.h"

namespace attest {

/// Raises a finding; ids count F-01, F-02 … and are never reused. Refused where an open finding already names one of the
/// discrepancies. A proposal that names neither a subject nor a discrepancy nor a title: ErrorKind::usage.
Result<Finding> raiseFinding(const CommandContext& context, const FindingProposal& proposal);

} // namespace attest
