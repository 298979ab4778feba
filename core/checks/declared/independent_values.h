// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checks/sources/tolerance.h"

namespace attest {

/// Every complete and exact comparison of a source's declared values with meters, registers, documents (with stock, where there is
/// any) and statistics, by period. Where stock is taken every month, its months count as well, if most declared ones agree with
/// them within the tolerance: who declares by other records, such as fuel cards, has other months than the tank.
std::map<Period, std::vector<Comparison>> independentComparisons(const CheckContext& context, const SourceQuantities& source, const Tolerance& tolerance);

/// One discrepancy for a period whose comparisons show the same slip: numbers of the first, records of all.
Discrepancy joinedDiscrepancy(const CheckContext& context, const CheckDefinition& check, const std::vector<Comparison>& comparisons);

} // namespace attest
