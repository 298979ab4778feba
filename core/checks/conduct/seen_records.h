// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checks/check.h"
#include "core/sampling/population.h"

#include <set>

namespace attest {

/// Keys of the records that an independent value was held against.
std::set<QString> crossChecked(const CheckContext& context, const Population& population);
/// Keys of the records that nothing but the company's own declaration speaks of.
std::set<QString> spokenOfByNothing(const CheckContext& context, const Population& population);

} // namespace attest
