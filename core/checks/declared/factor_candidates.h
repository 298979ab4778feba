// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checks/check.h"

namespace attest {

/// A factor of the library that a claimed one may equal, in its own unit.
struct FactorCandidate {
    Rational value;
    FactorUnit unit;
    QString id; ///< entry of the library
};

/// What the criteria allow for a source: grid averages of country and region that were out on the day of the submission,
/// residual mixes, fuel defaults of every family, heat, or the GWP of the engagement's set. Empty: not applicable.
std::vector<FactorCandidate> factorCandidates(const CheckContext& context, const Source& source);

/// The assessment report whose GWP a claimed factor is instead ("AR4"); empty where it is none.
QString otherWarmingPotential(const CheckContext& context, const Source& source, const Decimal& value, const FactorUnit& unit,
                              const Decimal& percent);

/// Whether the claim equals the candidate at the claim's number of places, and comes within `percent` of it, so that "0.5"
/// is not 0.5366.
bool equalsAtPlaces(const Decimal& claimed, const FactorUnit& unit, const FactorCandidate& candidate, const Decimal& percent);

/// The candidate in another unit; nothing where the units do not convert.
std::optional<Rational> inUnit(const FactorCandidate& candidate, const FactorUnit& unit);

} // namespace attest
