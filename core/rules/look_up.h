// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/evaluate.h"

namespace attest {

/// An amount that the case has for a period.
struct LookedUp {
    Rational amount; ///< in `unit`
    Unit unit;
    std::vector<SourceRef> cells;
};
using Found = std::variant<LookedUp, NoValue>;

/// How a function reads the case: its words, where from, and for which period.
using LookUp = Found (*)(const std::vector<QString>& words, const RuleData& data, const Period& period);

/// The case has nothing for this period.
NoValue missing(Message why);

/// The value, if it covers every day of the period and no part of it was shared out by days; `id` is what lacks it.
Found whole(const std::optional<QuantityValue>& value, const Unit& unit, const QString& id, const Period& period);

} // namespace attest
