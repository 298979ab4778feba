// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checks/sources/comparison.h"

namespace attest {

/// Every complete and exact comparison of a source's declared values with meters, registers, documents (with stock, where there is
/// any) and statistics, by period.
std::map<Period, std::vector<Comparison>> independentComparisons(const SourceQuantities& source, const Period& engagement);

/// One discrepancy for a period whose comparisons show the same slip: numbers of the first, records of all.
Discrepancy joinedDiscrepancy(const CheckContext& context, const CheckDefinition& check, const std::vector<Comparison>& comparisons);

} // namespace attest
