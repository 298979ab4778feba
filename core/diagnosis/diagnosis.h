// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/rational.h"
#include "core/domain/discrepancy.h"
#include "core/quantities/quantities.h"

#include <vector>

namespace attest {

/// The causes that would explain why `observed` stands where `expected` belongs, ranked by how exactly each closes the
/// difference (rank 1 first); Cause::unknown alone where none does. `quantities`, `submission` and `subject` let it look
/// at other months, other meters, multipliers, exports and the written forms.
std::vector<ProbableCause> probableCauses(const Rational& observed, const Rational& expected, const Subject& subject,
                                          const Submission& submission, const Quantities& quantities);

/// The causes that the digits of a computed number give by themselves: `expected` is what belongs there, rounded to the
/// places that it is printed with. A unit of the last place is rounding, no slip.
std::vector<ProbableCause> causesOfPrinted(const Decimal& printed, const Rational& expected, const Unit& unit, const Submission& submission,
                                           const Quantities& quantities);

/// Discrepancies that one slip explains: same subject (source, or meter of it) and period, and the same best cause.
struct DiscrepancyGroup {
    Subject subject;                 ///< what they have in common
    Cause cause = Cause::unknown;
    Message why;
    Severity severity = Severity::note; ///< the gravest
    std::vector<std::size_t> members;   ///< indices into the run's discrepancies, the most telling first
    std::optional<Quantity> difference; ///< of the most telling one
    std::optional<Decimal> effectTco2e;
};

std::vector<DiscrepancyGroup> group(const std::vector<Discrepancy>& discrepancies, const Submission& submission);

} // namespace attest
