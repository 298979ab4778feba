// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checks/check.h"

namespace attest {

/// The checks of the boundary: is everything there, and does everything belong to something.
extern const CheckDefinition kSourceCompleteness;
extern const CheckDefinition kEquipmentWithoutSource;
extern const CheckDefinition kMeterWithoutSource;
extern const CheckDefinition kRefrigerantCharge;

} // namespace attest
