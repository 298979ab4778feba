// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sampling/population.h"

namespace attest {

/// How a sample is drawn; with the population and the size it says everything that decides.
struct SamplePlan {
    SampleMethod method = SampleMethod::systematic;
    SampleStrata strata = SampleStrata::none;
    QString seed;
    QString preset; ///< "beijing-2016", or empty
};

/// Draws `size` records, or all that are left. Pure: same population, plan, size, round and earlier records, same result.
///
/// * With a chance in proportion to their amount (absolute: a credit weighs as much as a charge): records at least as
///   large as the interval (amount of the population ÷ size) are certain, and the interval of the rest is worked out anew
///   until none is. The rest stand in a row by key; of each interval one point is taken: all at the same distance from a
///   random start (systematic) or at a random place (cells). A record hit twice counts once, and another is drawn.
///   Records of amount 0 come only after all others, with equal chance.
/// * With equal chance: the smallest equalRank() of all.
/// * In strata: the records are shared out by the amounts (equal chance: by the numbers of records) after Sainte-Laguë,
///   at least one a stratum where the size allows it; then each is drawn by itself.
///
/// An extension (`earlier` not empty) draws from the records that are not yet in the sample.
std::vector<SampledRecord> drawRecords(const Population& population, const SamplePlan& plan, int size, int round = 1,
                                       const std::vector<SampledRecord>& earlier = {});

SamplePlan planOf(const Sample& sample);

} // namespace attest
