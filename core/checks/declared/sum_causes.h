// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checks/check.h"

namespace attest {

/// One of the amounts that a printed sum is made of.
struct SumPart {
    MessageArgument name; ///< of a month its period, of a source its id, of a category its name
    Rational amount;      ///< as it enters the sum
};

/// What kind of slip a part makes that is added twice, or left out.
struct SumSlips {
    Cause twice = Cause::doubleCount;
    Cause leftOut = Cause::unknown;
};

/// Why a printed sum in tCO2e is not any of the expected ones: a part that it holds twice or lacks, within `rounding` (what
/// the parts' last places may add up to); else what its digits say. The first expected value that explains it counts.
std::vector<ProbableCause> causesOfSum(const CheckContext& context, const Decimal& printed, const std::vector<Rational>& expected,
                                       const std::vector<SumPart>& parts, const SumSlips& slips, const Rational& rounding);

} // namespace attest
