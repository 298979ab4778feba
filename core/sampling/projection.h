// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sampling/standing.h"

#include <optional>
#include <vector>

namespace attest {

/// Errors in one direction, in the sample's unit; none is negative.
struct ProjectedError {
    Rational found;                ///< in the records that were tested
    Rational likely;               ///< most likely, in all records
    std::optional<Rational> limit; ///< not exceeded with the confidence; nothing for records of equal chance
};

/// What the errors that a sample found make of the whole population.
struct SampleProjection {
    Decimal confidencePercent;
    int tested = 0;        ///< records that it rests on
    int withoutAmount = 0; ///< do not agree, but nobody said what the evidence shows: in none of the numbers, as if not tested
    Rational unseen;       ///< of the population's amount, what no test speaks of
    ProjectedError over;   ///< more is declared than the evidence shows
    ProjectedError under;  ///< less

    Rational net() const { return over.likely - under.likely; }
};

inline constexpr int kProjectionConfidence = 95; ///< percent, where nobody asks for another one

/// Projects what the tests showed, each stratum by itself; pure. Tests of other amounts than the present ones do not count; nothing
/// where no test does. An extended sample is taken as if it had been drawn at once.
///
/// * Chance in proportion to the amount (monetary-unit sampling; AICPA, audit guide Audit Sampling; ISA 530.14): the interval is the
///   amount of a stratum ÷ its tested records. A record of at least an interval counts with its own error, and the interval of
///   the rest is worked out anew. Of the others error ÷ amount (the taint) × interval is the most likely error. Upper limit:
///   reliability factor for no error × the largest interval, and the projected errors, largest first, each × the growth of the
///   factor by it, and the errors of the large records. Neither exceeds what was found and all that was not seen.
///   That supposes that no error is larger than its record; what too little was declared may be.
/// * Equal chance: mean error of a record × number of records.
///
/// Errors of records of amount 0 count as found and are not projected, as no chance in proportion to an amount reaches them.
std::optional<SampleProjection> projectionOf(const Sample& sample, const Population& population, const SampleStanding& standing,
                                             const Decimal& confidencePercent = kProjectionConfidence);

/// The threshold of materiality in a sample's unit; nothing where that is none of emissions.
std::optional<Rational> thresholdIn(const Unit& unit, const Materiality& materiality);

/// The same in a few sentences; amounts rounded for reading. With a threshold of materiality, which is in the same unit, one of
/// them says whether the errors reach it.
std::vector<Message> sentencesOf(const SampleProjection& projection, const Unit& unit, const std::optional<Rational>& threshold);

} // namespace attest
