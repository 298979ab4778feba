// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sampling/population.h"

namespace attest {

/// The records of one kind, by key, each with its amount in the unit. Inner to this folder: see populationOf().
std::vector<PopulationRecord> gatherRecords(const Submission& submission, const Quantities& quantities, const Inventory& inventory,
                                            PopulationKind kind, const Unit& unit);

} // namespace attest
