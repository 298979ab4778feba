// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quantities/quantities.h"

#include <vector>

namespace attest {

/// An amount that a paper gives for whole days. Inner to this folder.
struct DatedAmount {
    Period days;
    QuantityValue value;
    bool startsBetween = false; ///< see DayShare
    bool endsBetween = false;
    QString subject = {};       ///< what has to cover every day of a month for itself: a meter
};

/// Two whole months or more: nothing can be said about one month of it.
bool spansMonths(const Period& period);

/// Amounts by calendar month: those that reach over a month's end are apportioned by days; several whole months of one
/// amount stay together. A month that one of the subjects in it covers in part only is not complete.
/// Where `within` is given, months are cut to it, and what does not touch it is left out.
ByPeriod byMonths(const std::vector<DatedAmount>& amounts, const Period& within = {});

} // namespace attest
