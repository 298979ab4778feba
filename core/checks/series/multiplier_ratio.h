// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checks/series/register_stretches.h"

namespace attest {

/// A multiplier that would make a register agree with what is said elsewhere.
struct ClosingRatio {
    Message why;
    std::optional<Message> decimal = {}; ///< where it is a power of ten beside the meter's own: how that reads
};

/// 1 (a side that holds the multiplier already, or lacks it), another meter's, usual transformers' (current × voltage), or
/// a power of ten; nothing where none closes the difference within what is allowed.
std::optional<ClosingRatio> closingRatio(const Submission& submission, const Meter& meter, const RegisterStretch& stretch);

/// Which of the two multipliers the intervals or documents bear out.
Message statedWhy(const CheckContext& context, const Meter& meter, const StatedMultiplier& stated, const QTimeZone& zone);

} // namespace attest
