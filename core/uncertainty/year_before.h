// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/uncertainty/analysis.h"

#include <map>

namespace attest {

/// The year that emissions are compared with. Inner to this folder.
struct YearBefore {
    Period period;                        ///< empty where there is none
    std::map<QString, Rational> vanished; ///< tCO2e verified then, of what has no emissions now
};

/// Takes the latest earlier period, as long as the engagement's, that has a verified value of every line, and fills these in. None
/// for a claim of zero, whose basis is not what was reported.
YearBefore setYearBefore(const UncertaintyFacts& facts, std::vector<UncertaintyLine>& lines);

} // namespace attest
