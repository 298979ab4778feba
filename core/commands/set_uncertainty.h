// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/command_context.h"

namespace attest {

/// Half-widths of the 95 % interval, in percent of the value.
struct StatedUncertainty {
    Decimal activityPercent;
    Decimal factorPercent;

    static constexpr int kMostPercent = 1000;
};

/// States what the team holds of the uncertainty of a source, or with nothing goes back to what is known without it. Needs a
/// source, a reason, and percentages from 0 to kMostPercent (ErrorKind::usage).
Result<void> setUncertainty(const CommandContext& context, const QString& source, const std::optional<StatedUncertainty>& stated,
                            const QString& reason);

} // namespace attest
