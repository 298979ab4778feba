// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/series_builder.h"
#include "core/tables/number_format.h"

namespace attest {

/// A cell's number that is nothing but digits, a minus before them and a decimal sign between them; nothing else is read.
std::optional<ScaledNumber> readPlainNumber(const Utf8Cell& cell, const NumberFormat& format);

/// A cell's number for a series; fast where it is nothing but digits and a decimal sign, as in almost every file of
/// intervals. Places that do not fit into 64 bits are rounded. Fails for what is no number, a percentage, or does not
/// fit even without places.
Result<ScaledNumber> readScaledNumber(const Utf8Cell& cell, const NumberFormat& format);

} // namespace attest
