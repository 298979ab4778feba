// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checks/check.h"

namespace attest {

/// The checks of metered series and of register readings.
extern const CheckDefinition kSeriesGap;
extern const CheckDefinition kSeriesDuplicate;
extern const CheckDefinition kSeriesOrder;
extern const CheckDefinition kSeriesDaylightSaving;
extern const CheckDefinition kSeriesNegative;
extern const CheckDefinition kRegisterContinuity;
extern const CheckDefinition kRegisterBackward;
extern const CheckDefinition kMultiplier;

} // namespace attest
