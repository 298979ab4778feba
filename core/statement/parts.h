// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/statement/statement.h"

namespace attest {

/// Sums what is misstated and not corrected (standards D.1 (3)): effects of open discrepancies and findings, and of
/// findings that were accepted as uncorrected.
MisstatementBalance balanceOf(const StatementFacts& facts);

/// The opinion by the rules of standards D.1; fills `notes` with the reasons for notes or a modification.
Opinion opinionOf(const StatementFacts& facts, const MisstatementBalance& balance, const std::vector<Gate>& gates,
                  std::vector<Message>& notes);

/// N1 … N12 of standards D.3, and the answer that follows from them.
std::vector<NeutralityGate> neutralityGates(const StatementFacts& facts, Opinion opinion);
Answer neutralityOf(const std::vector<NeutralityGate>& gates, const StatementFacts& facts, Opinion opinion);

/// The four parts of the conclusion (standards B.6 ii).
std::vector<ConclusionPart> conclusionOf(const StatementFacts& facts, Opinion opinion, const std::vector<Message>& notes);

/// SHA-256 over what is signed: figures, judgements, wording and the hashes of all files; not over the signatures.
QString hashOf(const StatementFacts& facts, const Statement& statement);

/// The row of a check in the run's coverage; null where the catalogue has no such check.
const Coverage* coverageOf(const CheckRun& run, const char* check);

} // namespace attest
