// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/rational.h"

#include <optional>

namespace attest {

/// What a set of usual measuring transformers makes of a meter: primary current ÷ 5 A, times the ratio of voltages.
struct TransformerRatio {
    Rational value;
    qint64 primary = 0; ///< A
    qint64 voltage = 1; ///< primary ÷ secondary
};

/// The usual ratio that a multiplier comes within 0.1 % of.
std::optional<TransformerRatio> usualRatio(const Rational& multiplier);

} // namespace attest
