// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounting/declared_rows.h"
#include "core/accounting/inventory.h"

namespace attest {

/// A factor in use, with where it comes from.
struct AppliedFactor {
    Rational value;        ///< tCO2e per SourceQuantities::unit
    Derivation derivation; ///< in its published unit
};

/// Part of a declared row (or all of it) with the factor it is multiplied by.
struct Portion {
    const DeclaredRow* row = nullptr;
    Rational amount;
    const AppliedFactor* factor = nullptr;
};

/// A declared row's cell.
Derivation declaredLeaf(const DeclaredRow& row);
/// A row of the library: document and table as reference.
Derivation libraryLeaf(const FactorEntry& entry);
/// Σ portion × factor × sign, by factor, down to the cells.
Derivation emissionsNode(const QString& id, const Message& label, const std::vector<Portion>& portions, const Unit& unit, int sign);
/// The sum of its operands.
Derivation sumNode(const QString& id, const Message& label, std::vector<Derivation> operands);

} // namespace attest
