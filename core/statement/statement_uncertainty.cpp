// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statement/statement_uncertainty.h"

namespace attest {

UncertaintyAnalysis uncertaintyOf(const Assessment& assessment, const std::optional<MonteCarloSettings>& settings)
{
    return analyseUncertainty({*assessment.snapshot, assessment.submission(), assessment.quantities, assessment.inventory, assessment.materiality}, settings);
}

} // namespace attest
