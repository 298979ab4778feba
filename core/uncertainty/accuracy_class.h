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

/// The limits of error that a meter's accuracy class allows, taken as the half-width of the 95 % interval (as EU MRR
/// 2018/2066, Articles 28 and 29, take the maximum permissible error). Reads "0.5S", "class 1", "Kl. B", "1级". Electricity: IEC 62053-21 and -22 (the index is the limit
/// in percent), classes A, B, C of Directive 2014/32/EU, annex V, table 2 (3.5, 2 and 1 %). Gas: annex IV of the
/// directive (twice the class index at low flow). Of heat and other meters the class is no limit in percent: nothing.
std::optional<KnownPercent> limitOfClass(const Meter& meter, const QString& accuracyClass);

} // namespace attest
