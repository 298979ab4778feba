// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checks/check.h"

#include <optional>

namespace attest {

/// What a meter counted on the days of a period, in the unit of its months: of whole months what they hold, of other days
/// what its register counted between readings at the midnights (within an hour) of both ends. Nothing where a month is not
/// exact or a reading is missing; a value is never apportioned.
std::optional<QuantityValue> meteredOn(const CheckContext& context, const MeterMonths& months, const Period& days);

} // namespace attest
