// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checks/check.h"

namespace attest {

/// Compares the two expressions of a rule, once for the engagement's period or for each of its months. A month for which
/// one of them has no value is left out and counted in the reason.
CheckOutcome runRule(const OwnRule& rule, const CheckContext& context);

} // namespace attest
