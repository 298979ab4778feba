// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checks/check.h"

namespace attest {

extern const CheckDefinition kYearOnYear;
extern const CheckDefinition kIntensity;
extern const CheckDefinition kMonthProfile;
extern const CheckDefinition kPriorFindings;

} // namespace attest
