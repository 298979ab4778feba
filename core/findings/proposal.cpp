// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/proposal.h"

namespace attest {

FindingProposal proposal(const DiscrepancyGroup& group, const std::vector<Discrepancy>& discrepancies)
{
    FindingProposal result;
    result.severity = group.severity;
    result.subject = group.subject;
    result.cause = group.cause;
    result.effectTco2e = group.effectTco2e;
    for (const std::size_t member : group.members)
        result.discrepancies << discrepancies[member].key();
    result.discrepancies.removeDuplicates();
    return result;
}

FindingProposal proposal(const Discrepancy& discrepancy)
{
    FindingProposal result;
    result.severity = discrepancy.severity;
    result.subject = discrepancy.subject;
    result.cause = discrepancy.causes.empty() ? Cause::unknown : discrepancy.causes.front().cause;
    result.effectTco2e = discrepancy.effectTco2e;
    result.discrepancies << discrepancy.key();
    return result;
}

} // namespace attest
