// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checks/sources/ledger_pairs.h"
#include "core/checks/sources/tolerance.h"

namespace attest {

/// A bill of two months or more is often paid in advance, and only the rest is posted under its number. Such a settlement
/// takes what was posted in its days without a document, two postings or more, if its own postings are too little; without a
/// posting of its own only if they add up to it then. Documents that only asked for the advances (withoutAdvances) join it,
/// with their postings, if all add up.
///
/// `unpaired` loses what a settlement takes. Pairs stand in the order of time.
void joinAdvances(std::vector<LedgerPair>& pairs, std::vector<const LedgerPosting*>& unpaired, const Tolerance& tolerance);

} // namespace attest
