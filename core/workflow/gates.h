// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounting/deviation.h"
#include "core/checks/run.h"
#include "core/domain/snapshot.h"

#include <vector>

namespace attest {

enum class GateResult {
    passed,
    blocked,
    notYet,    ///< its act (a signature, the seal) was not done
    notJudged, ///< the case keeps no data for it; said in the report, blocks nothing
};
QString nameOf(GateResult); ///< "passed", "blocked", "not-yet", "not-judged"
Message label(GateResult);

/// A gate of the procedure, G0 … G11 (standards A.2).
struct Gate {
    QString id;            ///< "G7"
    Message title;
    GateResult result = GateResult::notYet;
    std::vector<Message> why; ///< what it rests on, or what is missing
};

/// The stages of the window's rail that a gate belongs to.
enum class Stage {
    overview, engagement, boundary, sourceData, evidence, documentReview, siteVisit, crossChecks, findings, results,
    statement, trail,
};

/// What the gates are judged by; everything belongs to the same submission.
struct GateFacts {
    const Snapshot& snapshot;
    const Submission& submission;
    const CheckRun& run;
    const Inventory& inventory;
    const DeviationTable& deviation;
    /// SHA-256 of the statement as it stands; signatures under another one are stale.
    QString statementHash;
};

/// Discrepancies of severity C or E that nothing answers yet: no finding in a state that can answer them, not set
/// aside; and those of closed must-correct findings that are still found.
std::vector<const Discrepancy*> unanswered(const Snapshot& snapshot, const CheckRun& run);

/// G0 … G9: what must hold before anyone signs.
std::vector<Gate> gatesBeforeSigning(const GateFacts& facts);
/// G10 and G11: review, signature and seal.
std::vector<Gate> gatesOfSigning(const GateFacts& facts);
/// The sign-off of a role that still stands: given by that role under this very statement.
const SignOff* validSignOff(const Snapshot& snapshot, TeamRole role, const QString& statementHash);

/// Ids of the gates that belong to a stage of the window.
QStringList gateIdsOf(Stage stage);

} // namespace attest
