// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/rational.h"
#include "core/series/meter_values.h"

#include <optional>

namespace attest {

/// What a meter counted between two moments, at least and at most.
struct EnergyBounds {
    Rational least;
    Rational most;
};

/// The sum of the meter's intervals between two moments, exact, in the meter's unit. An interval that a moment cuts, and
/// those within `slack` seconds of it, count for `most` only. Nothing where an interval is missing, or where they are
/// longer than a day.
std::optional<EnergyBounds> energyBetween(const MeterValues& values, qint64 from, qint64 fromSlack, qint64 to, qint64 toSlack);

} // namespace attest
