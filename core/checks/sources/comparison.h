// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checks/check.h"

#include <map>

namespace attest {

/// Two values of one source's quantity in one period, both complete.
/// What papers that reach over the period's ends may be off by is no error of the declared value.
struct Comparison {
    const SourceQuantities* source = nullptr;
    Period period;
    QuantityValue observed; ///< declared; amount 0 without parts where a month is not declared though others are
    QuantityValue expected;
    Rational uncertainty = 0; ///< of the expected value, see QuantityValue::uncertainty()
};

/// The declared quantity against one kind of independent value, period by period: month by month where both have months,
/// else over the longest span that both cover wholly. Incomplete values are left out. Months that bills or readings share
/// are compared together, over the shortest span that no paper reaches over; where one does, with its uncertainty.
std::vector<Comparison> declaredAgainst(const SourceQuantities& source, const ByPeriod& independent, const Period& engagement);

/// What two values may differ by.
struct Tolerance {
    Rational percent;  ///< of the expected value
    Rational absolute; ///< in the unit compared
    /// Within either of the two.
    bool holds(const Rational& observed, const Rational& expected) const;
    /// The same, after what apportioning by days may have misplaced.
    bool holds(const Comparison& comparison) const;
};

/// The catalogue's tolerance of a check in a source's unit: its percent, or `absolute` kWh; for what is no energy one
/// unit of the last declared place, at most one unit. Half a unit of the last declared place is always allowed.
Tolerance toleranceFor(const CheckContext& context, const char* check, const SourceQuantities& source);

/// One unit of the last place that the source's values are declared with, in SourceQuantities::unit; 0 without rows.
Rational declaredResolution(const Submission& submission, const SourceQuantities& source);

/// A discrepancy with numbers, subject, records and causes filled in; `finding` and `remedy` are the caller's.
Discrepancy discrepancyOf(const CheckContext& context, const CheckDefinition& check, const Comparison& comparison);

/// The arguments observed, expected, unit, source, period of a sentence about a comparison.
std::vector<MessageArgument> argumentsOf(const Comparison& comparison);

/// The share of the location-based emissions whose quantities were compared.
class ComparedShare {
public:
    explicit ComparedShare(const CheckContext& context) : m_context(context) {}
    void add(const Comparison& comparison);
    /// Percent, one place; nothing where there are no emissions to measure by.
    std::optional<Decimal> percent() const;

private:
    const CheckContext& m_context;
    std::map<QString, Rational> m_amounts;
};

} // namespace attest
