// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounting/inventory.h"

#include <vector>

namespace attest {

/// What one meter, or a source without a meter, has of the emissions.
struct FacilityShare {
    QString source;
    QString meter;    ///< empty where the source has none that measured anything
    Rational percent; ///< of all sources' emissions, each taken as absolute
};

/// The largest first. A source's emissions are divided among its meters by what they measured. Electricity that a claim
/// counts as zero weighs as much as electricity from the grid, else a claim of zero would make every meter small. Empty
/// where nothing is emitted.
std::vector<FacilityShare> facilityShares(const Submission& submission, const Quantities& quantities,
                                          const Inventory& inventory, const FactorLibrary& library);

} // namespace attest
