// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checks/check.h"

#include <vector>

namespace attest {

/// What shows that a plant ran in a month as it does else: holidays, a summer closing or a stand-still would show there too.
enum class RunEvidence {
    none,
    output, ///< every product was made as usual
    site    ///< no output is known, but electricity and vehicles of the site went on as around the month
};

/// From what on a month is as usual; shares, not percent.
struct RunRule {
    double output = 0; ///< of a product's median month
    double site = 0;   ///< of the mean of the two months beside it
};

/// For a source's month, by what is not the source itself. Output decides where there is any; else all of: the site's
/// electricity, bought and self-generated together, and each mobile source. Heat says nothing, it follows the weather.
RunEvidence shownToRun(const CheckContext& context, const SourceQuantities& source, const std::vector<Period>& months, std::size_t month,
                       const RunRule& rule);

} // namespace attest
