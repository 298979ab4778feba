// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checks/sources/comparison.h"

#include <map>

namespace attest {

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
