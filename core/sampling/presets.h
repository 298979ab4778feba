// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/message.h"
#include "core/sampling/facilities.h"

#include <vector>

namespace attest {

/// How a sample grows with what it finds.
struct SamplingRule {
    Decimal firstPercent = 30;  ///< of the records, at the start
    Decimal addedPoints = 20;   ///< more, after a round with a finding
    Decimal lastPercent = 80;   ///< at least, after a second round with one
    Decimal facilityPercent = 5;///< each meter must have less than this of the emissions, else all records are tested

    /// Percent of the records to be tested after so many rounds with a finding.
    Decimal percentAfter(int roundsWithFindings) const;
    /// Records to be tested of a population, rounded up.
    int required(int population, int roundsWithFindings) const;
    /// Whether every facility is small enough to sample at all.
    bool admits(const std::vector<FacilityShare>& shares) const;
    /// The same, or all of them where a facility is too large to sample.
    int required(int population, const std::vector<FacilityShare>& shares, int roundsWithFindings) const;
};

/// A rule that somebody published.
struct SamplingPreset {
    const char* id; ///< "beijing-2016"
    Message title;
    Message text;   ///< the rule in one sentence
    Message source;
    SamplingRule rule;
};

const std::vector<SamplingPreset>& samplingPresets();
/// Null where there is none.
const SamplingPreset* findSamplingPreset(const QString& id);

} // namespace attest
