// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/uncertainty/year_before.h"

namespace attest {

/// The lines of an uncertainty analysis before anything is combined. Inner to this folder.

/// Which emissions the analysis speaks of, and why.
Message uncertaintyBasis(const UncertaintyFacts& facts);

/// Every source with emissions of that basis, with what is stated or known of it.
std::vector<UncertaintyLine> uncertaintyLines(const UncertaintyFacts& facts);

/// What is combined: the lines in their order, then what emitted in the year before only. Lines that use one factor are marked
/// and put in one group. What is not known counts as zero.
std::vector<UncertainAmount> uncertainAmounts(const UncertaintyFacts& facts, std::vector<UncertaintyLine>& lines, const YearBefore& before);

} // namespace attest
