// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/message.h"
#include "core/domain/boundary.h"

#include <optional>

namespace attest {

/// A half-width in percent, and where it comes from.
struct KnownPercent {
    Decimal percent;
    Message origin;
};

/// The limit of error of a meter's accuracy class, taken as the half-width of the 95 % interval. Reads "0.5S", "class 1", "Kl. B",
/// "1级".
///
/// * Electricity: the index of IEC 62053-21 (0.5, 1, 2) and -22 (0.1S, 0.2S, 0.5S) is the limit in percent at usual loads and a power
///   factor of 1, and larger below; classes A, B, C of Directive 2014/32/EU, annex V, table 2: 3.5, 2, 1 % at 5 to 30 °C and balanced load
///   (other temperatures and loads: up to 9, 4, 2 %).
/// * Gas: annex IV of the directive, 1.5 and 1.0: twice the index at low flow, the index above.
/// * Of heat and other meters the class is no limit in percent: nothing, as for an index that none of these has.
///
/// These are limits of new meters; in service national law may allow more, and current transformers and converters add their own.
/// Who knows better states it.
std::optional<KnownPercent> limitOfClass(const Meter& meter, const QString& accuracyClass);

} // namespace attest
