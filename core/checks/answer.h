// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checks/check.h"

namespace attest {

/// Puts the discrepancies in the order of subject and period, and fills in what the check left open: effect, share of
/// materiality, probable causes.
void complete(CheckOutcome& outcome, const CheckContext& context);

} // namespace attest
