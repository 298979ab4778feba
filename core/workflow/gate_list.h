// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/gates.h"

namespace attest {

/// One function a gate, so that each rule of standards A.2 stands alone.
Gate engagementGate(const GateFacts& facts);      // G0
Gate submissionGate(const GateFacts& facts);      // G1
Gate strategicAnalysisGate(const GateFacts& facts); // G2
Gate riskGate(const GateFacts& facts);            // G3
Gate planGate(const GateFacts& facts);            // G4
Gate documentReviewGate(const GateFacts& facts);  // G5
Gate siteVisitGate(const GateFacts& facts);       // G6
Gate findingsGate(const GateFacts& facts);        // G7
Gate evaluationGate(const GateFacts& facts);      // G8
Gate conclusionGate(const GateFacts& facts);      // G9

/// A gate that is passed unless something is missing.
Gate judged(const char* id, Message title, std::vector<Message> missing, Message basis);

} // namespace attest
