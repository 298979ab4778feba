// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checks/check.h"

#include <vector>

namespace attest {

/// Two values of one source's quantity in one period, both complete.
struct Comparison {
    const SourceQuantities* source = nullptr;
    Period period;
    QuantityValue observed; ///< declared; amount 0 without parts where a month is not declared though others are
    QuantityValue expected;
    /// Of the expected value, see QuantityValue::uncertainty(): what papers that reach over the period's ends may be off by
    /// is no error of the declared value.
    Rational uncertainty = 0;
};

/// The declared quantity against one kind of independent value, period by period: month by month where both have months,
/// else over the longest span that both cover wholly. Incomplete values are left out. Months that bills or readings share
/// are compared together, over the shortest span that no paper reaches over; where one does, with its uncertainty.
std::vector<Comparison> declaredAgainst(const SourceQuantities& source, const ByPeriod& independent, const Period& engagement);

} // namespace attest
