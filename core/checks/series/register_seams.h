// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checks/series/register_track.h"

namespace attest {

/// An end and a start that speak of one moment.
struct Seam {
    std::size_t end = 0;   ///< indices into the track
    std::size_t start = 0; ///< the next one
    bool holds = true;     ///< the two agree
};

/// The parameters of `register-continuity`, which give the reasons.
struct SeamLimits {
    Decimal rate;          ///< times the mean rate, that may have run meanwhile
    qint64 seconds = 0;    ///< apart, at most; pairs by days aside
    double apart = 0;      ///< times the distance of a pair that readings usually are apart
    qint64 fewestPairs = 0; ///< equal ones, that tell a meter whose papers have dates only
};
SeamLimits seamLimits(const CheckContext& context);

/// Readings of one device at one moment, or so close together that the meter can have counted next to nothing: ends and
/// starts of periods in papers that give both. Readings that follow each other closely for longer than that are a logger's:
/// these have no seams. Those a day apart are seams where most of such pairs are equal (dates
/// without a time).
std::vector<Seam> registerSeams(const std::vector<TrackedReading>& track, const SeamLimits& limits);

} // namespace attest
