// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quantities/quantities.h"

namespace attest {

/// How a part of a value came about, for people: how many rows, readings × multiplier, events with their documents, the
/// days that it was apportioned by, what of it is estimated. Empty where it is simply the cell.
Message howCounted(const Contribution& part);

} // namespace attest
