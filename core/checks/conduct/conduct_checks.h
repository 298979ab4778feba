// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checks/check.h"

namespace attest {

extern const CheckDefinition kCoverage;
extern const CheckDefinition kSampleSize;

} // namespace attest
