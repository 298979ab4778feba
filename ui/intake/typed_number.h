// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/decimal.h"

#include <optional>

namespace attest {

class Language;

/// A number as somebody types it: with the decimal sign of the language or a point, without grouping.
std::optional<Decimal> typedDecimal(const QString& text, const Language& language);

} // namespace attest
