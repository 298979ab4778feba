// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/evaluate.h"

#include <functional>

namespace attest {

/// An amount that the case has for a period.
struct LookedUp {
    Rational amount; ///< in `unit`
    Unit unit;
    std::vector<SourceRef> cells;
};
using Found = std::variant<LookedUp, NoValue>;

/// What a function that reads the case wants as words: nothing, an id, an id or nothing, an id and a view.
enum class Wants { nothing, source, sourceAndView, meter, site, product, item };

/// A function that reads the case.
struct CaseFunction {
    const char* name;
    Wants wants;
    Found (*find)(const std::vector<QString>& words, const RuleData& data, const Period& period);
};
const CaseFunction* findCaseFunction(const QString& name);

/// A function of operands: min, max, sum, abs, first, if. How many operands it takes, at least and at most.
struct OperandCount {
    int fewest = 1;
    int most = 1;
};
std::optional<OperandCount> operandsOf(const QString& name);

} // namespace attest
