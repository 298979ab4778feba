// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/statement/assessment.h"
#include "core/uncertainty/analysis.h"

namespace attest {

/// How uncertain the emissions of an assessment are: approach 1 at once, approach 2 too where settings are given (10,000 runs
/// of 20 sources: some 30 ms).
UncertaintyAnalysis uncertaintyOf(const Assessment& assessment, const std::optional<MonteCarloSettings>& settings = {});

} // namespace attest
