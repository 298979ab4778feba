// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/decimal.h"

#include <vector>

namespace attest {

/// What a number may have been before a slip of the hand, by kind of slip; never the number itself.
std::vector<Decimal> withDigitsSwapped(const Decimal& written);
/// A digit left out, or put in twice.
std::vector<Decimal> withDigitDroppedOrDoubled(const Decimal& written);
/// One digit in place of another.
std::vector<Decimal> withDigitChanged(const Decimal& written);

} // namespace attest
