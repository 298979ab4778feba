// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/rational.h"
#include "core/domain/submission.h"

#include <optional>
#include <vector>

namespace attest {

/// Activity × factor in tCO2e; nothing where the units do not fit: the factor must be emission per a unit that the
/// quantity converts to (standards XC-21, "allowed unit triples").
std::optional<Rational> emissionsAt(const Quantity& quantity, const Decimal& factor, const FactorUnit& unit);

/// The factor of a row: its own, else the one that its source claims.
std::optional<std::pair<Decimal, FactorUnit>> factorOf(const Submission& submission, const ActivityRecord& record);

/// A row's emissions at its factor; nothing without a factor that fits.
std::optional<Rational> rowEmissions(const Submission& submission, const ActivityRecord& record);

/// The rows that carry a source's quantity: its months, or its year where it has none.
std::vector<const ActivityRecord*> carryingRows(const Submission& submission, const QString& source);

/// Whether the row repeats the sum of others: a year beside months.
bool repeatsOthers(const Submission& submission, const ActivityRecord& record);

/// A source's emissions at the factors of its own rows; nothing where one row has none. 0 without rows.
std::optional<Rational> emissionsOfRows(const Submission& submission, const QString& source);

/// How a printed number stands to the exact one.
enum class PrintedAs {
    rounded,   ///< half up or half even, at its places
    truncated, ///< cut off at its places
    otherwise,
};
PrintedAs printedAs(const Decimal& printed, const Rational& exact);

/// 1 in the last printed place.
Rational lastPlace(const Decimal& printed);

} // namespace attest
