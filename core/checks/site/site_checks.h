// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checks/check.h"

namespace attest {

/// What was seen, read and heard on site against what the company declares.
extern const CheckDefinition kSiteReading;
extern const CheckDefinition kSiteContradiction;
extern const CheckDefinition kSiteUnanswered;

} // namespace attest
