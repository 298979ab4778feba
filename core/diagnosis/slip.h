// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/message.h"
#include "core/base/rational.h"
#include "core/domain/discrepancy.h"
#include "core/domain/submission.h"
#include "core/quantities/quantities.h"

#include <optional>
#include <vector>

namespace attest {

/// A number as it stands in its cell, in the unit that it was written in, beside what belongs there.
struct WrittenNumber {
    Decimal observed;
    Unit unit;
    /// In `unit`: the value compared with first, then other independent values within 1 % of it.
    std::vector<Rational> expected;
    /// How many places this column is written with; several where its cells differ.
    std::vector<int> places;
    int columnPlaces = -1; ///< the most places of the column's other cells; −1 where there are none
};

/// A wrong number with everything around it that may explain it. Amounts are in the unit of `source`.
struct Slip {
    Rational observed;
    Rational expected;
    const Subject& subject;
    const Submission& submission;
    const Quantities& quantities;
    const SourceQuantities* source = nullptr; ///< null where the subject names no source
    std::vector<WrittenNumber> written;       ///< the cells that may hold the slip; never empty

    Rational difference() const { return observed - expected; }
    /// One unit of the last written place, as an amount.
    Rational resolution() const;
};

/// How exactly a cause closes the difference.
enum class Closeness {
    exact, ///< to the last written place
    close, ///< within 0.1 % of the expected value
    near,  ///< within 0.5 %
    hint,  ///< it may be, and nothing proves it
};

/// A cause that would explain a slip.
struct Explanation {
    Cause cause = Cause::unknown;
    Message why;
    Closeness closeness = Closeness::hint;
};

Slip makeSlip(const Rational& observed, const Rational& expected, const Subject& subject, const Submission& submission,
              const Quantities& quantities);

/// How close `corrected` comes to `expected`; nothing beyond 0.5 %. `resolution` is what the last place is worth.
std::optional<Closeness> closeness(const Rational& corrected, const Rational& expected, const Rational& resolution);

/// The independent value of a source in a period: complete meter, document, statistics, in this order.
std::optional<Rational> independentValue(const SourceQuantities& source, const Period& period);
/// Every complete independent value of a source in a period.
std::vector<Rational> independentValues(const SourceQuantities& source, const Period& period);

/// A number for a sentence: at most six places.
Decimal readable(const Rational& value);

} // namespace attest
