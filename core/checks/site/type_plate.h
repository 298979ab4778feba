// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/factors/factor_library.h"

#include <QStringList>

namespace attest {

/// Refrigerants that a note's text names ("R-134a", "R 410A"), as "R134A"; only those that the library of factors knows, so
/// that a room or a review item is none.
QStringList refrigerantsIn(const QString& text, const FactorLibrary& library, const QString& gwpSet);

/// A designation as refrigerantsIn() writes it.
QString comparableRefrigerant(const QString& designation);

} // namespace attest
