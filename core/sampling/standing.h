// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sampling/population.h"

#include <map>

namespace attest {

/// The latest test of each record, by key.
std::map<QString, const RecordTest*> latestTests(const Sample& sample);
/// Rounds in which some test, of any time, did not agree.
int roundsWithFindings(const Sample& sample);

/// How a sample stands to the population as it is now.
struct SampleStanding {
    bool populationChanged = false; ///< since the latest drawing
    QStringList gone;               ///< keys of drawn records that are no more in the population
    QStringList changed;            ///< keys of drawn records that have another amount now
    QStringList untested;           ///< keys of drawn records without a test, or with one of another amount
    QStringList testedKeys;         ///< of drawn records that were tested as they stand now
    int disagreeing = 0;            ///< of these
    /// Whether drawing the latest round again gives the same records; empty where the population is no longer that one.
    std::optional<bool> drawnAgain;

    int tested() const { return static_cast<int>(testedKeys.size()); }
};

/// The population must be of the sample's kind and unit.
SampleStanding standingOf(const Sample& sample, const Population& population);

} // namespace attest
