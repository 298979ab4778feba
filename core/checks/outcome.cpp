// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/outcome.h"

namespace attest {
namespace {

constexpr int kStoredPlaces = 6;

Quantity stored(const Rational& amount, const Unit& unit)
{
    return {amount.rounded(kStoredPlaces, Rounding::halfEven).normalized(), unit};
}

/// Two places for large amounts, up to six for small ones, so that "0.00126" stays readable.
int placesFor(const Rational& amount)
{
    const Rational size = amount.absolute();
    if (size >= Rational(1000))
        return 2;
    return size >= Rational(1) ? 4 : 6;
}

} // namespace

CheckOutcome notApplicable(Message reason)
{
    CheckOutcome outcome;
    outcome.reason = std::move(reason);
    return outcome;
}

Discrepancy discrepancyOf(const CheckDefinition& check, Subject subject)
{
    Discrepancy discrepancy;
    discrepancy.check = QLatin1String(check.id);
    discrepancy.severity = check.severity;
    discrepancy.subject = std::move(subject);
    return discrepancy;
}

void setAmounts(Discrepancy& discrepancy, const Rational& observed, const Rational& expected, const Unit& unit)
{
    discrepancy.observed = stored(observed, unit);
    discrepancy.expected = stored(expected, unit);
    discrepancy.difference = stored(observed - expected, unit);
}

MessageArgument shown(const Rational& amount)
{
    return amount.rounded(placesFor(amount), Rounding::halfEven).normalized();
}

MessageArgument shown(const Rational& amount, const Unit& unit)
{
    return Message{"%1 %2", {shown(amount), unit.symbol()}};
}

std::vector<SourceRef> cellsOf(const QuantityValue& value)
{
    std::vector<SourceRef> cells;
    for (const Contribution& part : value.parts)
        cells.push_back(part.at);
    return cells;
}

void append(std::vector<SourceRef>& cells, const std::vector<SourceRef>& more)
{
    cells.insert(cells.end(), more.begin(), more.end());
}

bool isWithin(const Rational& observed, const Rational& expected, const Decimal& percent, const Rational& amount)
{
    const Rational difference = (observed - expected).absolute();
    return difference <= amount || difference * 100 <= expected.absolute() * Rational(percent);
}

std::optional<Decimal> percentOf(const Rational& part, const Rational& whole)
{
    if (whole.isZero())
        return std::nullopt;
    return (part * 100 / whole).rounded(1, Rounding::halfEven);
}

} // namespace attest
