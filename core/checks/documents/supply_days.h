// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checks/documents/covered_days.h"
#include "core/checks/documents/supply_evidence.h"
#include "core/checks/documents/supply_lines.h"

namespace attest {

/// A supply with the days that its documents settle.
struct SupplyDays {
    const SupplyLines& supply;
    Flow flow;
    CoveredDays days;
    Unit unit; ///< of the source's quantities

    /// As sentences call it: the meter, else the source.
    const QString& name() const { return supply.meter.isEmpty() ? supply.source : supply.meter; }
};

/// The part of documents' quantities that falls into a stretch, by days.
Rational settledIn(const std::vector<const InvoiceLine*>& lines, const Period& stretch, const Unit& unit);

/// Which stretches of a supply's days are no supplement, no second supply and no pause: the rules of the check
/// invoice-period, with its parameters.
class StretchRules {
public:
    StretchRules(const CheckContext& context, const std::vector<SupplyLines>& supplies);

    /// Deliveries are judged where they come as statements without a break, most of the time.
    bool isJudged(const SupplyDays& one) const;
    /// Something was supplied in a gap, or in days that fewer documents than usual settle, and nothing settles it.
    bool isMissing(const SupplyDays& one, const CoveredDays::Stretch& stretch) const;
    /// Days that more documents than usual settle, which together are more than was supplied.
    bool isDouble(const SupplyDays& one, const CoveredDays::Stretch& stretch) const;

private:
    bool isOtherSupply(const SupplyDays& one, const CoveredDays::Stretch& stretch, int times) const;
    bool othersSettle(const SupplyLines& supply, const Period& stretch) const;
    bool isStored(const QString& source) const;

    const CheckContext& m_context;
    const std::vector<SupplyLines>& m_supplies;
    Rational m_tolerance;
    Decimal m_percent;
    Rational m_sharedDays;
    Rational m_parallel;
    Rational m_deliveredPercent;
};

} // namespace attest
