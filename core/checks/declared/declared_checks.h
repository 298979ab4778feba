// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checks/check.h"

namespace attest {

// Declared data: the checks of checks.md, first part.
extern const CheckDefinition kAnnualVsMonths;
extern const CheckDefinition kRecalculation;
extern const CheckDefinition kTotalsConsistency;
extern const CheckDefinition kRoundingBeforeSum;
extern const CheckDefinition kFactorVsLibrary;
extern const CheckDefinition kUnitFactor;
extern const CheckDefinition kDigitPattern;
extern const CheckDefinition kMisclassifiedOrigin;
extern const CheckDefinition kSign;
extern const CheckDefinition kBiomassSeparate;

} // namespace attest
