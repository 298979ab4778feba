// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/decimal.h"
#include "core/factors/factor_library.h"

#include <QStringList>

#include <optional>

namespace attest {

/// Refrigerants that a note's text names ("R-134a", "R 410A"), as "R134A"; only those that the library of factors knows, so
/// that a room or a review item is none.
QStringList refrigerantsIn(const QString& text, const FactorLibrary& library, const QString& gwpSet);

/// The charge in kg that stands right behind a refrigerant ("R-134a, 62 kg", "R410A 充注量 38.6 千克"); nothing where the text
/// names none, several, or one that could be read in two ways ("1,200 kg").
std::optional<Decimal> chargeIn(const QString& text);

/// A designation as refrigerantsIn() writes it.
QString comparableRefrigerant(const QString& designation);

} // namespace attest
