// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/decimal.h"

#include <QString>

#include <map>

namespace attest {

/// A part of a population that is drawn from by itself.
struct Stratum {
    Decimal::Integer weight = 0; ///< of all its records, in whatever unit the strata share
    int earlier = 0;             ///< records that were drawn before
    int left = 0;                ///< records that can still be drawn
};

/// How many more records each stratum gives: `size` in all, or what is left. First one for each that has none, the
/// heaviest first; then after Sainte-Laguë, counting what was drawn before; of equal claims the one with fewer
/// records goes first, then the name.
std::map<QString, int> allocated(const std::map<QString, Stratum>& strata, int size);

} // namespace attest
