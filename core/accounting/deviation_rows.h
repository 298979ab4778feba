// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounting/deviation.h"

namespace attest {

/// One submission's rows of a source.
struct DeviationSide {
    const std::vector<RowEmissions>* rows = nullptr; ///< null where the submission does not have the source
    Unit unit;
};

/// What differs between two submissions in one source: a row for each declared quantity that differs in value or origin
/// or stands on one side only, or whose proof differs; and one row for each change of the emission factor, without a
/// period. A quantity's effect is taken with the initial factor, a factor's with the verified quantity, so that both
/// together are the whole difference.
std::vector<DeviationRow> deviationRows(const QString& source, const DeviationSide& initial, const DeviationSide& verified);

} // namespace attest
