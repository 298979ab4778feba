// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/message.h"
#include "core/base/rational.h"

#include <QString>

#include <memory>
#include <optional>
#include <variant>
#include <vector>

namespace attest {

/// Limits of an expression; what is longer or deeper is refused with its position.
constexpr int kLongestExpression = 1000; ///< characters
constexpr int kDeepestExpression = 40;   ///< parentheses and calls inside each other
constexpr int kMostTerms = 200;          ///< numbers, calls and operations

/// A node of a parsed expression: an operation or a call with its operands, or a number.
struct Term {
    enum class Kind { number, call, add, subtract, multiply, divide, negate, less, lessOrEqual, greater, greaterOrEqual, equal, unequal };
    Kind kind = Kind::number;
    int at = 0;                ///< character in the text where it starts, from 0
    int length = 0;            ///< of a number with its unit, and of a call with its parentheses
    Decimal number;
    QString unit;              ///< of a number, as written; may be empty
    QString name;              ///< of a call, in lower case
    std::vector<QString> words;///< of a call: texts in quotes, and words such as `market`
    std::vector<Term> operands;
};

struct SyntaxProblem {
    int at = 0; ///< character, from 0
    Message what;
};

/// Either a term or why there is none.
using Parsed = std::variant<Term, SyntaxProblem>;

/// Reads an expression: numbers with units ("500 kWh", "0.5366 tCO2/MWh", "5 %"), + - * / and parentheses, functions with
/// texts in quotes, and comparisons inside if(). Knows nothing of what functions there are. Takes × ÷ − and “ ” as well.
Parsed parseExpression(const QString& text);

} // namespace attest
