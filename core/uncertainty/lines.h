// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/uncertainty/analysis.h"

namespace attest {

/// The lines of an uncertainty analysis before anything is combined. Inner to this folder.

/// Which emissions the analysis speaks of, and why.
Message uncertaintyBasis(const UncertaintyFacts& facts);

/// Every source with emissions of that basis, with what is stated or known of it.
std::vector<UncertaintyLine> uncertaintyLines(const UncertaintyFacts& facts);

/// Fills in the emissions of the latest earlier period that has a verified value of every line; empty where there is none,
/// and for a claim of zero, whose basis is not what was reported.
Period setYearBefore(const UncertaintyFacts& facts, std::vector<UncertaintyLine>& lines);

/// What is combined; lines that use one factor are marked and put in one group. What is not known counts as zero.
std::vector<UncertainAmount> uncertainAmounts(const UncertaintyFacts& facts, std::vector<UncertaintyLine>& lines);

} // namespace attest
