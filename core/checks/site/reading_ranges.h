// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checks/check.h"
#include "core/checks/site/register_track.h"

#include <vector>

namespace attest {

/// What a register may show at a moment.
struct ReadingRange {
    Rational least;
    std::optional<Rational> most; ///< open where nothing says how fast the register runs
    Rational expected;
    std::vector<SourceRef> records;
    bool fromIntervals = false; ///< then it is narrow, and a slip that falls into it does so by no chance

    bool contains(const Rational& reading) const { return reading >= least && (!most || reading <= *most); }
};

/// What the company's data let a meter's register show when it was read on site: from the reading before and the intervals
/// since, from the reading after and the intervals until then; where neither can be said, between the two readings and no
/// further from either than the register runs when it runs fastest; beyond the first or last reading as far. Any of the
/// ranges is right. Empty without readings. `lastPlace` is one unit of the last place noted on site, in the register's unit.
std::vector<ReadingRange> readingRanges(const CheckContext& context, const Meter& meter, const RegisterTrack& track, qint64 time, const Rational& lastPlace);

} // namespace attest
