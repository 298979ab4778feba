// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checks/check.h"

namespace attest {

/// The checks of photovoltaic plants and of what is claimed about their electricity.
extern const CheckDefinition kPvNight;
extern const CheckDefinition kPvAboveNameplate;
extern const CheckDefinition kPvAboveClearSky;
extern const CheckDefinition kPvSpecificYield;
extern const CheckDefinition kPvClaimGridImport;
extern const CheckDefinition kPvHourlyMatch;
extern const CheckDefinition kPvOwnership;
extern const CheckDefinition kPvDelivery;
extern const CheckDefinition kSelfUseRecords;

} // namespace attest
