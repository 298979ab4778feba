// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checks/run.h"
#include "core/domain/finding.h"

namespace attest {

/// What a finding is raised from: proposed by the application or put together by the verifier.
struct FindingProposal {
    Severity severity = Severity::mustCorrect;
    Subject subject;
    Cause cause = Cause::unknown;
    QString title;             ///< the verifier's words; may be empty
    QStringList discrepancies; ///< keys; empty for something that no check found
    std::optional<Decimal> effectTco2e; ///< signed
    QString note;              ///< first entry of the thread; may be empty
};

/// A finding for one slip: everything that the group has in common, with the keys of all its members.
FindingProposal proposal(const DiscrepancyGroup& group, const std::vector<Discrepancy>& discrepancies);
/// A finding for one discrepancy alone, with its best cause.
FindingProposal proposal(const Discrepancy& discrepancy);

} // namespace attest
