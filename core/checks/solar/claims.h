// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checks/check.h"

#include <vector>

namespace attest {

/// A reported source whose electricity the company claims as PV: its own plant, or bought from one.
struct PvClaim {
    const Source* source = nullptr;
    Rational kwh;
    std::vector<const ActivityRecord*> records; ///< the rows that claim it
};

/// Bought electricity that is declared as PV (origin, or factor 0 where no origin is given), with a quantity above 0.
std::vector<PvClaim> purchasedPv(const CheckContext& context);

/// The site's own plants with a declared quantity above 0.
std::vector<PvClaim> ownPv(const CheckContext& context);

/// Whether the company claims that all its electricity is PV: some is, and no bought kWh is declared as anything else.
bool claimsOnlyPv(const CheckContext& context);

/// What the inventory says of the proof of a source's claim; null where it has none.
const ContractualClaim* proofOf(const CheckContext& context, const Source& source);

/// Whether contracts that give the source's attributes to the company cover every day of a period, one after the other.
bool isGivenToCompany(const Submission& submission, const Source& source, const Period& period);

/// The days that a claim rests on: those of its rows, from the first to the last day on which a meter of the plant counted
/// anything, as far as they are metered. Before it was commissioned nobody owns it.
std::vector<Period> claimedDays(const CheckContext& context, const PvClaim& claim);

/// The cells of a claim's rows.
std::vector<SourceRef> cellsOf(const PvClaim& claim);

} // namespace attest
