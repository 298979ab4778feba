// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quantities/advance_bills.h"

#include "core/base/rational.h"

#include <algorithm>
#include <map>
#include <set>

namespace attest {
namespace {

using Lines = std::vector<const InvoiceLine*>;

/// Shorter than it would be no settlement of several bills.
constexpr std::size_t kFewestMonths = 2;

bool isEmpty(const InvoiceLine* line) { return line->quantity.value.isZero(); }

bool settles(const InvoiceLine* settlement, const InvoiceLine* line)
{
    return line != settlement && settlement->period.contains(line->period) && settlement->period.days() > line->period.days();
}

bool mayBeSettlement(const InvoiceLine* line)
{
    return !isEmpty(line) && !line->estimated && line->period.months().size() >= kFewestMonths;
}

/// The estimated lines inside of it, where it says anew what they said.
Lines replacedBy(const InvoiceLine* settlement, const Lines& lines)
{
    Lines estimates;
    Rational sum;
    for (const InvoiceLine* line : lines) {
        const auto amount = line->estimated && settles(settlement, line) ? line->quantity.in(settlement->quantity.unit) : std::nullopt;
        if (!amount)
            continue;
        estimates.push_back(line);
        sum += *amount;
    }
    const Rational settled(settlement->quantity.value);
    return estimates.size() >= kFewestMonths && settled * 2 > sum ? estimates : Lines();
}

/// Of one source and meter.
std::set<const InvoiceLine*> advancesAmong(const Lines& lines)
{
    std::set<const InvoiceLine*> advances;
    for (const InvoiceLine* settlement : lines) {
        if (!mayBeSettlement(settlement))
            continue;
        const bool hasEmpty = std::any_of(lines.begin(), lines.end(), [&](const InvoiceLine* line) { return isEmpty(line) && settles(settlement, line); });
        if (hasEmpty)
            std::copy_if(lines.begin(), lines.end(), std::inserter(advances, advances.end()), isEmpty);
        const Lines replaced = replacedBy(settlement, lines);
        advances.insert(replaced.begin(), replaced.end());
    }
    return advances;
}

} // namespace

std::vector<const InvoiceLine*> withoutAdvances(const std::vector<const InvoiceLine*>& lines)
{
    std::map<std::pair<QString, QString>, Lines> accounts;
    for (const InvoiceLine* line : lines)
        accounts[{line->source, line->meter}].push_back(line);
    std::set<const InvoiceLine*> advances;
    for (const auto& [account, own] : accounts)
        advances.merge(advancesAmong(own));
    Lines rest;
    std::copy_if(lines.begin(), lines.end(), std::back_inserter(rest), [&](const InvoiceLine* line) { return !advances.contains(line); });
    return rest;
}

} // namespace attest
