// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checks/check.h"

namespace attest {

/// The checks of metered series that ask what the meter itself usually shows.
extern const CheckDefinition kSeriesStuck;
extern const CheckDefinition kSeriesSpike;
extern const CheckDefinition kSeriesLevelShift;
extern const CheckDefinition kCopiedSeries;

} // namespace attest
