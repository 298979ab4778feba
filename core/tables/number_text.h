// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tables/decimal_digits.h"
#include "core/tables/number_format.h"

#include <string>

namespace attest {

/// Why a text is no number in a format.
enum class NumberFault { none, empty, notNumber, mixedScripts, wrongGrouping };

/// A number's text taken apart.
struct NumberText {
    NumberFault fault = NumberFault::none;
    std::string canonical; ///< "-1234.50", as Decimal::parse() reads it
    int exponent = 0;      ///< the value is canonical × 10^exponent
    bool percent = false;
};

NumberText takeApart(const PlainSigns& text, const NumberFormat& format);

} // namespace attest
