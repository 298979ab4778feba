// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/documents/supply_days.h"

#include "core/checks/documents/documents_checks.h"
#include "core/checks/outcome.h"

#include <algorithm>

namespace attest {
namespace {

using Lines = std::vector<const InvoiceLine*>;

bool haveOnePeriod(const Lines& lines)
{
    return std::all_of(lines.begin(), lines.end(), [&](const InvoiceLine* line) { return line->period == lines.front()->period; });
}

} // namespace

Rational settledIn(const Lines& lines, const Period& stretch, const Unit& unit)
{
    Rational sum;
    for (const InvoiceLine* line : lines) {
        const Rational share = Rational(line->period.intersected(stretch).days()) / Rational(line->period.days());
        sum += line->quantity.in(unit).value_or(Rational(0)) * share;
    }
    return sum;
}

StretchRules::StretchRules(const CheckContext& context, const std::vector<SupplyLines>& supplies)
    : m_context(context), m_supplies(supplies), m_tolerance(context.parameter(kInvoicePeriod.id, "tolerance-absolute")),
      m_percent(context.parameter(kInvoicePeriod.id, "tolerance-percent")), m_sharedDays(context.parameter(kInvoicePeriod.id, "shared-days")),
      m_parallel(context.parameter(kInvoicePeriod.id, "parallel-documents")),
      m_deliveredPercent(context.parameter(kInvoicePeriod.id, "delivered-percent"))
{
}

bool StretchRules::isJudged(const SupplyDays& one) const
{
    if (one.flow == Flow::continuous)
        return one.days.usual() > 0;
    const Rational all(m_context.submission.engagement.period.days());
    return one.flow == Flow::delivered && Rational(one.days.settledDays()) * 100 > all * m_deliveredPercent;
}

/// So many documents in a row are no slip: a supply point came or went.
bool StretchRules::isOtherSupply(const SupplyDays& one, const CoveredDays::Stretch& stretch, int times) const
{
    return Rational(one.days.papersIn(stretch.period)) >= m_parallel * Rational(times);
}

bool StretchRules::othersSettle(const SupplyLines& supply, const Period& stretch) const
{
    return std::any_of(m_supplies.begin(), m_supplies.end(), [&](const SupplyLines& other) {
        if (&other == &supply || other.source != supply.source)
            return false;
        return std::any_of(other.lines.begin(), other.lines.end(), [&](const InvoiceLine* line) { return line->period.contains(stretch); });
    });
}

/// What lies in a tank or on a heap is used while nothing is delivered.
bool StretchRules::isStored(const QString& source) const
{
    const auto& stock = m_context.submission.stock;
    return std::any_of(stock.begin(), stock.end(), [&](const StockLevel& level) { return level.source == source; });
}

bool StretchRules::isMissing(const SupplyDays& one, const CoveredDays::Stretch& stretch) const
{
    const auto supplied = suppliedIn(m_context, one.supply, stretch.period);
    if (!stretch.isGap()) {
        const Rational settled = settledIn(one.days.linesIn(stretch.period), stretch.period, one.unit);
        const bool complete = supplied && isWithin(settled, supplied->amount, m_percent, m_tolerance);
        return !complete && !isOtherSupply(one, stretch, stretch.most);
    }
    if (one.flow == Flow::delivered && (!supplied || isStored(one.supply.source)))
        return false;
    if (supplied && supplied->amount.absolute() <= m_tolerance)
        return false;
    return (supplied && supplied->metered) || !othersSettle(one.supply, stretch.period);
}

/// A second document for exactly the same days may be a supplement: then both together are what was supplied.
bool StretchRules::isDouble(const SupplyDays& one, const CoveredDays::Stretch& stretch) const
{
    if (Rational(stretch.period.days()) <= m_sharedDays || isOtherSupply(one, stretch, stretch.most))
        return false;
    const Lines lines = one.days.linesIn(stretch.period);
    if (!haveOnePeriod(lines))
        return true;
    if (one.flow == Flow::delivered)
        return false;
    const auto supplied = suppliedIn(m_context, one.supply, lines.front()->period);
    const Rational settled = settledIn(lines, lines.front()->period, one.unit);
    return !supplied || !isWithin(settled, supplied->amount, m_percent, m_tolerance);
}

} // namespace attest
