// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounting/inventory.h"
#include "core/domain/submission.h"
#include "core/rules/expression.h"
#include "core/rules/rule_unit.h"

namespace attest {

/// What expressions read: one submission and what follows from it.
struct RuleData {
    const Submission& submission;
    const Quantities& quantities;
    const Inventory& inventory;
};

/// What an expression gives for a period.
struct RuleValue {
    Rational amount;              ///< in base units
    RuleUnit unit;
    std::vector<SourceRef> cells; ///< what it rests on, in the order of the text
    QString filledIn;             ///< the expression with every call replaced by its value

    /// The amount in a unit that people use for it.
    Quantity quantity(int places = 20) const;
};

/// Why there is no value.
struct NoValue {
    enum class Kind {
        missing, ///< the case has nothing for this period, or zero to divide by: the rule does not apply to it
        wrong,   ///< the expression cannot be worked out for any: units that do not fit
    };
    Kind kind = Kind::missing;
    int at = 0; ///< character, from 0
    Message why;
};

using Evaluated = std::variant<RuleValue, NoValue>;

/// Works an expression out over one period: exact, without loops, without side effects.
Evaluated evaluate(const Term& term, const QString& text, const RuleData& data, const Period& period);

/// Every function with what it gives, for the help and for completion: "metered(\"SOURCE\")".
struct RuleFunction {
    const char* name;
    const char* form;
    Message gives;
};
const std::vector<RuleFunction>& ruleFunctions();

} // namespace attest
