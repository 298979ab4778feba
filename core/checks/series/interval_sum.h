// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checks/check.h"

#include <QTimeZone>

#include <optional>

namespace attest {

/// What a meter's intervals hold between two moments, in the meter's unit.
struct IntervalSum {
    Rational amount;
    /// What it may be off by: rounding of every value, intervals that a moment cuts, values that were not measured.
    Rational uncertainty;
    qint64 count = 0;
    SourceRef first;
    SourceRef last;
};

/// From the files of the finest step that leave no gap in [from, to); nothing where there are none.
std::optional<IntervalSum> intervalSum(const CheckContext& context, const Meter& meter, qint64 from, qint64 to, const QTimeZone& zone);

} // namespace attest
