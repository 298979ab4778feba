// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checks/check.h"
#include "core/checks/series/missing_runs.h"

#include <map>
#include <optional>

namespace attest {

/// What missing intervals held, on the safe side: for each the highest of the values at the same time of the week before
/// and after it (of the nearest of `mostWeeks` weeks that has one) and a year before; for generation, which the claim counts on, the lowest. Where there are none, the values
/// next to the gap. Nothing where the meter has no value to go by. In the meter's unit.
std::optional<Rational> conservativeEstimate(const MeterValues& values, const MissingRun& run, qint64 mostWeeks);

/// The verified value of the same month of last year, in the unit of the source; only of a source with one meter.
std::optional<Rational> lastYearsMonth(const CheckContext& context, const Meter& meter, const Period& month);

/// Values of a month that were put in for missing ones and lie on the unsafe side of what the meter measured around them.
struct WeakFilling {
    std::vector<std::size_t> values; ///< all that are estimated or substituted
    Rational filled;
    Rational neighbours; ///< the lower of the weeks around them; for generation the higher
};

/// By month, within the period; only where filled and neighbours, of `mostWeeks` weeks around, differ by more than so many
/// percent of the latter.
std::map<Period, WeakFilling> weakFillings(const MeterValues& values, const Period& period, const Decimal& percent, qint64 mostWeeks,
                                           const QTimeZone& zone);

} // namespace attest
