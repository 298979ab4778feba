// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/look_up.h"

namespace attest {

/// What a function that reads the case wants as words: nothing, an id, an id or nothing, an id and a view.
enum class Wants { nothing, source, sourceAndView, meter, site, product, item };

/// A function that reads the case.
struct CaseFunction {
    RuleFunction shown;
    Wants wants = Wants::nothing;
    LookUp find = nullptr;
};
const CaseFunction* findCaseFunction(const QString& name);

/// A function of operands: min, max, sum, abs, first, if. How many operands it takes, at least and at most.
struct OperandCount {
    int fewest = 1;
    int most = 1;
};
std::optional<OperandCount> operandsOf(const QString& name);

} // namespace attest
