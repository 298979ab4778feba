// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace attest {

/// How a number is cut to a number of places; always named at the call.
enum class Rounding {
    halfEven, ///< ties to the even digit: GB/T 8170, and this application's default
    halfUp,   ///< ties away from zero: the UK government's reporting system
    truncate, ///< towards zero: what some printed reports did
    up,       ///< away from zero: "not less than"
};

} // namespace attest
