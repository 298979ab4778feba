// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checks/check.h"

#include <vector>

namespace attest {

/// What checks share to write down what they compared.

/// Nothing to compare, and why.
CheckOutcome notApplicable(Message reason);

/// A discrepancy of a check about a subject, with the check's severity.
Discrepancy discrepancyOf(const CheckDefinition& check, Subject subject);

/// Fills in observed, expected and their difference, rounded to a millionth of the unit.
void setAmounts(Discrepancy& discrepancy, const Rational& observed, const Rational& expected, const Unit& unit);

/// An amount as a sentence shows it: two places where it is large, up to six where it is small.
MessageArgument shown(const Rational& amount);
/// An amount with the symbol of its unit: "66,500 kWh".
MessageArgument shown(const Rational& amount, const Unit& unit);

/// The cells that a value rests on, in the order of its parts.
std::vector<SourceRef> cellsOf(const QuantityValue& value);
void append(std::vector<SourceRef>& cells, const std::vector<SourceRef>& more);

/// Whether two amounts differ by no more than so many percent of the expected one, or by no more than `amount`.
bool isWithin(const Rational& observed, const Rational& expected, const Decimal& percent, const Rational& amount = 0);

/// part ÷ whole in percent, one place; nothing for an empty whole.
std::optional<Decimal> percentOf(const Rational& part, const Rational& whole);

} // namespace attest
