// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounting/inventory.h"
#include "core/domain/snapshot.h"

namespace attest {

/// A row of the table "initial – verified – difference" (standards B.8).
struct DeviationRow {
    QString source;
    Period period;
    Message parameter;              ///< "EL-CPV, July 2024, declared quantity, grid"
    QString unit;
    std::optional<Rational> initial;  ///< empty: not in that submission
    std::optional<Rational> verified;
    Rational difference;            ///< initial − verified; positive = overstated
    Rational effectLocation;        ///< tCO2e, initial − verified
    Rational effectMarket;
    Cause cause = Cause::unknown;
    QString finding;                ///< "F-01"; empty: not explained
    QStringList evidence;
    std::vector<SourceRef> initialAt;
    std::vector<SourceRef> verifiedAt;
};

/// First submission against the latest. The effects of all rows add up to the difference of the totals exactly; what
/// cannot be given to a single row (a threshold, a rounding) stands in a residual row of its own.
struct DeviationTable {
    std::vector<DeviationRow> rows;
    Rational initialLocation, verifiedLocation, initialMarket, verifiedMarket;
    bool addsUp = true;
};

DeviationTable deviationTable(const Submission& initial, const Quantities& initialQuantities, const Inventory& initialInventory,
                              const Submission& verified, const Quantities& verifiedQuantities, const Inventory& verifiedInventory,
                              const std::vector<Finding>& findings);

} // namespace attest
