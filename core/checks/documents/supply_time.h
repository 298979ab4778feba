// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checks/check.h"
#include "core/checks/documents/supply_lines.h"

namespace attest {

/// The days of the engagement's period for which documents of a supply are due: all of them, but for a meter that was
/// installed or replaced in between only those that it was there. The day of the change belongs to neither meter.
Period timeOfSupply(const CheckContext& context, const SupplyLines& supply);

} // namespace attest
